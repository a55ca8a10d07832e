import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
before = layer.weight
with torch.no_grad():
    layer.weight.copy_(torch.full((1, 1), 3.0))
print(layer.weight.item(), layer.weight is before)

layer.weight = nn.Parameter(torch.full((1, 1), 5.0))
print(layer.weight.item(), layer.weight is before)
