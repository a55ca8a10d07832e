import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
nn.init.zeros_(model.bias)
try:
    functional_call(model, {"bias.data": torch.ones(1)}, torch.ones(3, 2))
except TypeError as error:
    print(error)
