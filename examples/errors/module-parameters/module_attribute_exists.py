import torch
from torch import nn

layer = nn.Linear(2, 1)
try:
    layer.register_parameter("forward", nn.Parameter(torch.ones(1)))
except KeyError as error:
    print(error)
