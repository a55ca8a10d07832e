import warnings

import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1)
with warnings.catch_warnings(record=True):
    y = checkpoint(layer, torch.ones(1, 1), use_reentrant=True)
print(y.requires_grad)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
