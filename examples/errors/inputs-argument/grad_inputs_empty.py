import torch
from torch import nn

lin = nn.Linear(2, 1)
parameters = lin.parameters()
count = sum(parameter.numel() for parameter in parameters)
loss = lin(torch.ones(1, 2)).sum()

try:
    torch.autograd.grad(loss, parameters)
except RuntimeError as error:
    print(error)
