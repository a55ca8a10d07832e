import warnings

import torch
from torch import nn

layer = nn.Linear(1, 1)
layer.register_full_backward_hook(lambda module, grads_in, grads_out: grads_out)
y = layer(torch.tensor([[3.0]]))
with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    try:
        y.sum().backward()
    except RuntimeError as error:
        print(error)
