import torch
from torch import nn
from torch.nn.modules.module import register_module_full_backward_hook


def one(module, grads_in, grads_out):
    print("one", type(module).__name__)


def two(module, grads_in, grads_out):
    print("two", type(module).__name__)


handles = [register_module_full_backward_hook(hook) for hook in (one, two)]
layer = nn.Linear(1, 1)
layer(torch.ones(1, 1, requires_grad=True)).sum().backward()
for handle in handles:
    handle.remove()
