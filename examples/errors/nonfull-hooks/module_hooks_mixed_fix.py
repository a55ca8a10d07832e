import torch
from torch import nn

layer = nn.Linear(1, 1)
for name in ["one", "two"]:
    layer.register_full_backward_hook(lambda *args, name=name: print(name))
layer(torch.ones(1, 1, requires_grad=True)).sum().backward()
