import torch
from torch import nn


def double(module, args, kwargs):
    return (2 * args[0],), kwargs


layer = nn.Linear(1, 1, bias=False)
layer.register_forward_pre_hook(double, with_kwargs=True)
layer(torch.tensor([3.0])).backward()
print(layer.weight.grad.tolist())
