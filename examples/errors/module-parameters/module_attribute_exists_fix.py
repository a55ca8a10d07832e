import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_parameter("scale", nn.Parameter(torch.ones(1)))
layer.register_parameter("scale", nn.Parameter(torch.zeros(1)))
print(sorted(name for name, _ in layer.named_parameters()), layer.scale.item())
