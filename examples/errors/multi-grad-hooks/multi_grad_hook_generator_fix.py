import torch
from torch import nn
from torch.autograd.graph import register_multi_grad_hook

layer = nn.Linear(1, 1)
parameters = tuple(layer.parameters())
register_multi_grad_hook(parameters, lambda grads: print(grads))
layer(torch.tensor([[3.0]])).sum().backward()
