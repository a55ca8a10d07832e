import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
try:
    functional_call(model, list(model.parameters()), torch.ones(3, 2))
except ValueError as error:
    print(error)
