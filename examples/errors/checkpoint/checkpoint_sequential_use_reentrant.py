import warnings

import torch
from torch.utils.checkpoint import checkpoint_sequential

x = torch.tensor([[3.0]], requires_grad=True)
layers = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.Tanh())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    checkpoint_sequential(layers, 2, x)
print(caught[0].message)
