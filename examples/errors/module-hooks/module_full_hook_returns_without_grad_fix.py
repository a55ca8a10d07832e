import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
layer.weight.register_hook(lambda grad: grad / 2)
layer(torch.tensor([[3.0]])).sum().backward()
print(layer.weight.grad.tolist())
