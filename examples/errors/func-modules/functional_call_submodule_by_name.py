import torch
from torch import nn
from torch.func import functional_call

model = nn.Sequential(nn.Linear(2, 1))
for name in "layer.bias", "_orig_mod.0.bias":
    try:
        functional_call(model, {name: torch.ones(1)}, torch.ones(3, 2))
    except AttributeError as error:
        print(error)
