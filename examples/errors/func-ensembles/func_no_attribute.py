import torch
from torch import nn

try:
    torch.func.make_functional(nn.Linear(2, 1))
except AttributeError as error:
    print(error)
