import torch
from torch import nn

try:
    nn.ParameterDict([torch.ones(1)])
except ValueError as error:
    print(error)
