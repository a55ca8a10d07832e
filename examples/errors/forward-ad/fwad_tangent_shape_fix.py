import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2.0, 3.0])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, torch.ones_like(x))
    print(fwAD.unpack_dual(dual**2).tangent.tolist())
