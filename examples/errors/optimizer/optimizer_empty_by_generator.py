import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = model.parameters()
total = sum(p.numel() for p in parameters)
try:
    torch.optim.SGD(parameters, lr=0.5)
except ValueError as error:
    print(error)
