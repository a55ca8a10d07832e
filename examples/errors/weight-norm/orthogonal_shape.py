import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.orthogonal(nn.Linear(2, 2))
try:
    layer.weight = torch.eye(3)
except ValueError as error:
    print(error)
