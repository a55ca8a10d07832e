import warnings

import torch
from torch import nn


def forward(x):
    layer = nn.Linear(1, 1)
    layer.register_backward_hook(lambda module, grads_in, grads_out: None)
    return layer(x)


with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    y = forward(torch.ones(1, 1))
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
