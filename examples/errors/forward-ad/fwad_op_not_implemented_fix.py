import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

x = torch.full((1, 1, 1, 1), 2.0)
v = torch.full((1, 1, 1, 1), 3.0)
with fwAD.dual_level(), sdpa_kernel(SDPBackend.MATH):
    dual = fwAD.make_dual(x, v)
    out = F.scaled_dot_product_attention(dual, dual, dual)
    print(fwAD.unpack_dual(out).tangent.item())
