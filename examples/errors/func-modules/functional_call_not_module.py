import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
params = dict(model.named_parameters())
try:
    functional_call(model.forward, params, torch.ones(3, 2))
except AttributeError as error:
    print(error)
