import torch
from torch import nn


def forward(x):
    layer = nn.Linear(1, 1)
    layer.register_full_backward_hook(lambda module, *grads: print(module))
    return layer(x)


y = forward(torch.ones(1, 1, requires_grad=True))
y.sum().backward()
