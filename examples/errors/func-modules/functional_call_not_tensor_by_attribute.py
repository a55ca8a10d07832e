import torch
from torch import nn
from torch.func import functional_call

layer = nn.Linear(2, 1)
try:
    functional_call(layer, {"in_features": torch.tensor(3)}, torch.ones(3, 2))
except TypeError as error:
    print(error)
