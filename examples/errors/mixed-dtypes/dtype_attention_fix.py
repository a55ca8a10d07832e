import torch
import torch.nn.functional as F

q = torch.ones(1, 1, 1)
v = torch.tensor([[[3.0]]], dtype=torch.bfloat16, requires_grad=True)
y = F.scaled_dot_product_attention(q, q, v.to(q.dtype))
y.sum().backward()
print(y.dtype, v.grad)
