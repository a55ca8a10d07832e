import torch
from torch.nn import functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel

x = torch.full((1, 1, 1, 1), 3.0, requires_grad=True)
with sdpa_kernel(SDPBackend.MATH):
    y = F.scaled_dot_product_attention(x, x, x) ** 2
(g,) = torch.autograd.grad(y.sum(), x, create_graph=True)
g.sum().backward()
print(g.item(), x.grad.item())
