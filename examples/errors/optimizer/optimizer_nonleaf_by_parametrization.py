import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(2, 1, bias=False))
try:
    torch.optim.SGD([layer.weight], lr=0.5)
except ValueError as error:
    print(error)
