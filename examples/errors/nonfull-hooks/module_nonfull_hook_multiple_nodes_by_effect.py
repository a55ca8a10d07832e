import warnings

import torch
from torch import nn


def show(module, grads_in, grads_out):
    print([grad.tolist() for grad in grads_in])


layer = nn.Linear(2, 1)
nn.init.constant_(layer.weight, 3.0)
x = torch.ones(1, 2, requires_grad=True)

layer.register_backward_hook(show)
with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    layer(x).sum().backward()
print("x", x.grad.tolist())
