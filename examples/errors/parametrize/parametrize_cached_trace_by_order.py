import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
nn.init.constant_(layer.parametrizations.weight.original0, 3.0)
nn.init.constant_(layer.parametrizations.weight.original1, 5.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(layer, torch.ones(1, 1))
with parametrize.cached():
    print(traced(torch.tensor([[2.0]])).item())
print(caught[0].message)
