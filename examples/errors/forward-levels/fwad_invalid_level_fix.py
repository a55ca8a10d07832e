import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor(2.0)
with fwAD.dual_level() as level:
    dual = fwAD.make_dual(x, torch.tensor(1.0))
    print(level, fwAD.unpack_dual(dual**2).tangent.item())
