import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0, 3.0])
with fwAD.dual_level():
    try:
        for v in torch.eye(2):
            x = fwAD.make_dual(x, v)
    except RuntimeError as error:
        print(error)
