import torch
from torch import nn

layer = nn.Linear(2, 1)
try:
    torch.optim.Adam(layer.weight)
except TypeError as error:
    print(error)
