import torch
from torch import nn

try:
    w = nn.Parameter(torch.tensor([2.0]), requires_grad=1)
except TypeError as error:
    print(error)
