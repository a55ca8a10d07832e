import torch
from torch import nn

a = torch.tensor([[2.0]], requires_grad=True)
layer = nn.Linear(1, 1, bias=False)
layer.weight = nn.Parameter(a * 3)
layer(torch.tensor([[5.0]])).sum().backward()
print(a.grad, layer.weight.grad.item())
