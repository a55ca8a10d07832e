import torch
from torch.nn import functional as F

q = torch.full((1, 1, 1, 2), 3.0, requires_grad=True)
bias = torch.zeros(1, 1)
out = F.scaled_dot_product_attention(q, q, q, attn_mask=bias)
out.sum().backward()
print(out.flatten().tolist(), q.grad.flatten().tolist())
