import torch
from torch.func import jacrev
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel


def f(x):
    return F.scaled_dot_product_attention(x, x, x).square().sum()


x = torch.full((1, 1, 1, 1), 2.0)
with sdpa_kernel(SDPBackend.MATH):
    print(jacrev(jacrev(f))(x).item())
