import warnings

import torch
from torch.func import linearize

a, b = torch.tensor([3.0]), torch.tensor([5.0])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    _, directional = linearize(torch.mul, a, b)
try:
    directional(torch.ones(1))
except RuntimeError as error:
    print(error)
