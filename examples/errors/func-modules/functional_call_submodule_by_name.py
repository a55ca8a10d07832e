import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(2, 1))
try:
    functional_call(model, {"layer.bias": torch.ones(1)}, torch.ones(3, 2))
except AttributeError as error:
    print(error)
