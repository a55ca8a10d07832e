import torch
from torch import nn

try:
    nn.ParameterList(torch.ones(1))
except TypeError as error:
    print(error)
