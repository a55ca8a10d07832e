import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False, dtype=torch.complex64)
nn.init.constant_(layer.weight, 2)
y = layer(torch.ones(1, 1, dtype=torch.complex64))
(y.abs() ** 2).sum().backward()
print(round(layer.weight.grad.item().real, 4))
