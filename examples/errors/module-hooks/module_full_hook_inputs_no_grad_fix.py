import torch
from torch import nn


def show(module, grads_in, grads_out):
    print(grads_in[0].tolist(), grads_out[0].tolist())


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
layer.register_full_backward_hook(show)
x = torch.tensor([[3.0]], requires_grad=True)
(5 * layer(x)).sum().backward()
