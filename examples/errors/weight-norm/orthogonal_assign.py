import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 2)
parametrizations.orthogonal(layer, use_trivialization=False)
try:
    layer.weight = torch.eye(2)
except NotImplementedError as error:
    print(error)
