import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F

x, mean, var = torch.tensor([[7.0]]), torch.tensor([3.0]), torch.tensor([4.0])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, torch.tensor([[6.0]]))
    moved = fwAD.make_dual(mean, torch.tensor([2.0]))
    out = F.batch_norm(dual, mean, var, eps=0.0)
    print(fwAD.unpack_dual(out).tangent.item())
    out = (dual - moved) / var.sqrt()
    print(fwAD.unpack_dual(out).tangent.item())
