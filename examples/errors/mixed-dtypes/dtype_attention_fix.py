import torch
import torch.nn.functional as F

q = k = torch.ones(1, 1, 1, dtype=torch.bfloat16)
v = torch.tensor([[[3.0]]], dtype=torch.bfloat16, requires_grad=True)
cos = torch.ones(1, 1).to(q.dtype)
y = F.scaled_dot_product_attention(q * cos, k * cos, v)
y.sum().backward()
print(y.dtype, v.grad)
