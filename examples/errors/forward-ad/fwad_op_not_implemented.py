import torch
import torch.autograd.forward_ad as fwAD
from torch.nn import functional as F

x = torch.full((1, 1, 1, 1), 2.0)
v = torch.full((1, 1, 1, 1), 3.0)
with fwAD.dual_level():
    dual = fwAD.make_dual(x, v)
    try:
        F.scaled_dot_product_attention(dual, dual, dual)
    except NotImplementedError as error:
        print(error)
