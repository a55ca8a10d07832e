import torch
from torch import nn
from torch.func import functional_call

try:
    functional_call(nn.Linear(2, 1), {"bias": 5.0}, torch.ones(3, 2))
except TypeError as error:
    print(error)
