import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
try:
    layer.weight = torch.tensor([[3.0]], dtype=torch.float64)
except ValueError as error:
    print(error)
