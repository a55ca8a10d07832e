import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([[0.0, 3.0]])
v = torch.tensor([[0.0, 5.0]])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, v)
    distance = (dual - torch.zeros(1, 2)).square().sum(-1).sqrt()
    print(fwAD.unpack_dual(distance).tangent.item())
