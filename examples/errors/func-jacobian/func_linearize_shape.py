import warnings

import torch
from torch.func import linearize

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    _, directional = linearize(torch.square, torch.tensor([3.0, 5.0]))
try:
    directional(torch.ones(1))
except RuntimeError as error:
    print(error)
