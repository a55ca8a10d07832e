import torch
from torch import nn

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
try:
    torch.optim.SGD([{"params": a.parameters()}, b.weight], lr=0.5)
except TypeError as error:
    print(error)
