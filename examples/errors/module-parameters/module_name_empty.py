import torch
from torch import nn

module = nn.Module()
try:
    module.register_parameter("", nn.Parameter(torch.ones(1)))
except KeyError as error:
    print(error)
