import torch
from torch import nn


def show(module, args, output):
    print(args[0].shape, None if output is None else output.shape)


layer = nn.Linear(2, 1)
layer.register_forward_hook(show, always_call=True)
layer(torch.ones(2))
