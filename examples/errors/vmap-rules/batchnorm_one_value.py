import torch
from torch import nn

try:
    nn.BatchNorm1d(2)(torch.ones(1, 2))
except ValueError as error:
    print(error)
