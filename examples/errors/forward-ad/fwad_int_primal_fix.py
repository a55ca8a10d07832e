import torch
import torch.autograd.forward_ad as fwAD

x = torch.tensor([2, 3])
with fwAD.dual_level():
    dual = fwAD.make_dual(x.float(), torch.tensor([0.0, 1.0]))
    print(fwAD.unpack_dual(dual**2).tangent.tolist())
print(torch.func.jacfwd(lambda x: x**2)(x.float()).tolist())
