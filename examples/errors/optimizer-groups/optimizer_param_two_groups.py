import torch
from torch import nn

model = nn.Linear(2, 1)
groups = [
    {"params": model.parameters()},
    {"params": [model.bias], "lr": 0.25},
]
try:
    torch.optim.SGD(groups, lr=0.5)
except ValueError as error:
    print(error)
