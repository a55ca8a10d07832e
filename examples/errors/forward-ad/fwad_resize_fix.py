import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F

with fwAD.dual_level():
    dual = fwAD.make_dual(torch.tensor([2.0]), torch.tensor([3.0]))
    print(fwAD.unpack_dual(F.pad(dual, (0, 1))).tangent.tolist())
    print(fwAD.unpack_dual(dual.expand(2)).tangent.tolist())
