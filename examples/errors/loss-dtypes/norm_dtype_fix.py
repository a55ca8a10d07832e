import torch
from torch import nn

x = torch.tensor([[2.0, 4.0]], dtype=torch.float64)
norm = nn.LayerNorm(2, eps=0.0)

norm(x.float()).sum().backward()
print(norm.weight.grad.tolist(), norm.bias.grad.tolist())
