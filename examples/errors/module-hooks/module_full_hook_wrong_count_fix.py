import torch
from torch import nn


def double(module, grads_in, grads_out):
    return (2 * grads_in[0],)


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
layer.register_full_backward_hook(double)
x = torch.ones(2, 1, requires_grad=True)
layer(x).sum().backward()
print(x.grad.flatten().tolist(), layer.weight.grad.item())
