import torch
import torch.autograd.forward_ad as fwAD

index, factor = torch.tensor([0]), torch.tensor([5.0])
factors = torch.ones(1).scatter_reduce(0, index, factor, "prod")
with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([2.0]), torch.tensor([3.0]))
    print(fwAD.unpack_dual(dual * factors).tangent.item())
