import warnings

import torch
from torch.func import linearize

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    linearize(torch.square, torch.tensor([2.0, 3.0]))
print(caught[-1].message)
