import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

layer = spectral_norm(nn.Linear(2, 3))
layer.weight = torch.tensor(5.0)
try:
    layer(torch.ones(1, 2))
except AssertionError as error:
    print(error)
