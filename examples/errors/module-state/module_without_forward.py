import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(2, 1)])
try:
    layers(torch.ones(1, 2))
except NotImplementedError as error:
    print(error)
