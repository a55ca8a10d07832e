import torch
from torch import nn
from torch.func import functional_call

model = nn.Linear(2, 1)
params = {"weight": torch.ones(1, 2), "offset": torch.ones(1)}
try:
    functional_call(model, params, torch.ones(3, 2), strict=True)
except RuntimeError as error:
    print(error)
