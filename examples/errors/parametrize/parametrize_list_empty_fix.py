import torch
from torch import nn
from torch.nn.utils import parametrize

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
for step in [nn.ReLU(), nn.Identity()]:
    parametrize.register_parametrization(layer, "weight", step)
layer(torch.tensor([[2.0]])).sum().backward()
print(layer.parametrizations.weight.original.grad)
