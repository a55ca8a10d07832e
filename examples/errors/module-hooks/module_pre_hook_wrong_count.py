import torch
from torch import nn


def double(module, grads_out):
    return 2 * grads_out[0]


layer = nn.Linear(1, 1)
layer.register_full_backward_pre_hook(double)
try:
    layer(torch.ones(5, 1, requires_grad=True)).sum().backward()
except RuntimeError as error:
    print(error)
