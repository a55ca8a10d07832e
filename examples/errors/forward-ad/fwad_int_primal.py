import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2, 3])
with fwAD.dual_level():
    try:
        fwAD.make_dual(x, torch.ones(2))
    except ValueError as error:
        print(error)
