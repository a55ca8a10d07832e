import warnings

import torch
from torch import nn

layer = nn.Linear(2, 1).requires_grad_(False)
layer.weight.mul_(torch.ones(1, 2, requires_grad=True))
try:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        layer.to_empty(device="meta")
except AssertionError as error:
    print(error)
