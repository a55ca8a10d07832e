import torch
from torch import nn

try:
    nn.ParameterDict({0: torch.ones(1)})
except TypeError as error:
    print(error)
