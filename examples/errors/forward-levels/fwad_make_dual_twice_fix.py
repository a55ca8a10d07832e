import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0, 3.0])
with fwAD.dual_level():
    for v in torch.eye(2):
        dual = fwAD.make_dual(x, v)
        print(fwAD.unpack_dual(dual.prod()).tangent.item())
