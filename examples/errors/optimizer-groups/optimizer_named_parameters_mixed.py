import torch
from torch import nn

model = nn.Linear(2, 1)
scale = nn.Parameter(torch.ones(1))
try:
    torch.optim.SGD([*model.named_parameters(), scale], lr=0.5)
except ValueError as error:
    print(error)
