import torch
from torch import nn

module = nn.Module()
try:
    module.register_parameter(0, nn.Parameter(torch.ones(1)))
except TypeError as error:
    print(error)
