import torch
from torch import nn


def show(name):
    return lambda *args: print(f"{name:36}", len(args))


layer = nn.Linear(1, 1, bias=False)
layer.register_forward_pre_hook(show("register_forward_pre_hook"))
layer.register_forward_hook(show("register_forward_hook"))
layer.register_full_backward_pre_hook(show("register_full_backward_pre_hook"))
layer.register_full_backward_hook(show("register_full_backward_hook"))
name = "register_post_accumulate_grad_hook"
layer.weight.register_post_accumulate_grad_hook(show(name))
y = layer(torch.ones(1, 1, requires_grad=True))
y.register_hook(show("Tensor.register_hook"))
y.grad_fn.register_prehook(show("Node.register_prehook"))
y.grad_fn.register_hook(show("Node.register_hook"))
y.sum().backward()
