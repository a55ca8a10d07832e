import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0])
with fwAD.dual_level():
    y = fwAD.make_dual(x, torch.ones(1)) ** 2
    print(fwAD.unpack_dual(y).tangent.item())
print(fwAD.unpack_dual(y).tangent)
