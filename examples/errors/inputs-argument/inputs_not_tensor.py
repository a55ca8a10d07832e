import torch
from torch import nn

lin = nn.Linear(2, 1, bias=False)
loss = lin(torch.ones(1, 2)).sum()

try:
    torch.autograd.grad(loss, [lin.weight, lin.bias])
except RuntimeError as error:
    print(error)
