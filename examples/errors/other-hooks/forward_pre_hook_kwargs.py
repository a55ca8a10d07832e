import torch
from torch import nn


def double(module, args, kwargs):
    return (2 * args[0],)


layer = nn.Linear(1, 1)
layer.register_forward_pre_hook(double, with_kwargs=True)
try:
    layer(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
