import warnings

import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    checkpoint(torch.square, x)
print(caught[0].message)
