import torch
from torch import nn

norm = nn.InstanceNorm2d(2)
try:
    norm(torch.ones(4, 2, 1, 1))
except ValueError as error:
    print(error)
