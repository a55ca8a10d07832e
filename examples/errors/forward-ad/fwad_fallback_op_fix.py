import torch
import torch.autograd.forward_ad as fwAD

with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([6.0]), torch.tensor([3.0]))
    print(fwAD.unpack_dual(dual / 2).tangent.item())
    steps = fwAD.unpack_dual(dual).primal // 2
    print(fwAD.unpack_dual(dual * steps).tangent.item())
