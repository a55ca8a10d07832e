import warnings

import torch
from torch.func import linearize

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    _, push = linearize(torch.square, torch.tensor([2.0, 3.0]))
try:
    push((torch.ones(2),))
except RuntimeError as error:
    print(error)
