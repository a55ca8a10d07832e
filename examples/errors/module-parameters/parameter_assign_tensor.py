import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
try:
    layer.weight = torch.full((1, 1), 3.0)
except TypeError as error:
    print(error)
