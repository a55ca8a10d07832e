import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(2, 1, bias=False))
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)
for name, parameter in layer.named_parameters():
    print(name, parameter.is_leaf)
print("weight", layer.weight.is_leaf)
