import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0])
try:
    fwAD.make_dual(x, torch.ones(1))
except RuntimeError as error:
    print(error)
