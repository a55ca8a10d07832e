import torch
import torch.autograd.forward_ad as fwAD

mean, std = torch.zeros(1, 2), torch.ones(3, 2)
with fwAD.dual_level():
    dual = fwAD.make_dual(mean, torch.ones(1, 2))
    sample = torch.normal(dual.expand(3, 2), std)
    print(fwAD.unpack_dual(sample).tangent.tolist())
    sample = dual + std * torch.randn(3, 2)
    print(fwAD.unpack_dual(sample).tangent.tolist())
