import torch
from torch import nn

norm = nn.BatchNorm1d(1, eps=0.0)
try:
    norm(torch.tensor([[2.0], [3.0]]))
except ValueError as error:
    print(error)
