import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.orthogonal(nn.Linear(2, 2))
layer.weight = torch.eye(2)
print(layer.weight.round(decimals=4).abs().tolist())
