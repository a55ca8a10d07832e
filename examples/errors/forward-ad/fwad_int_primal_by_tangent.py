import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0, 3.0])
with fwAD.dual_level():
    try:
        fwAD.make_dual(x, torch.tensor([0, 1]))
    except ValueError as error:
        print(error)
