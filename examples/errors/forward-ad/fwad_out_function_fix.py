import torch
import torch.autograd.forward_ad as fwAD

with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([2.0]), torch.tensor([3.0]))
    print(fwAD.unpack_dual(torch.mul(dual, 5)).tangent.item())
