import torch
from torch import nn

norm = nn.LayerNorm(2)
x = torch.tensor([[2.0, 5.0]], requires_grad=True)

norm(x).sum().backward()
print([round(v, 3) for v in norm(x)[0].tolist()], norm.bias.grad.tolist())
