import torch
import torch.autograd.forward_ad as fwAD

with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([6.0]), torch.tensor([3.0]))
    try:
        dual // 2
    except NotImplementedError as error:
        print(error)
