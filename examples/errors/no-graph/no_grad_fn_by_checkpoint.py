import warnings

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

lin = nn.Linear(1, 1)
x = torch.ones(1, 1)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = checkpoint(lin, x, use_reentrant=True).sum()
print(str(caught[0].message))
try:
    loss.backward()
except RuntimeError as error:
    print(error)
