import torch
import torch.autograd.forward_ad as fwAD

buffer = torch.empty(1)
with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([2.0]), torch.tensor([3.0]))
    try:
        torch.mul(dual, 5, out=buffer)
    except NotImplementedError as error:
        print(error)
