import warnings

import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer.to(torch.complex64)
print(caught[0].message)
