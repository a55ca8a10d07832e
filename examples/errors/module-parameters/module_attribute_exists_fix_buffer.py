import torch
from torch import nn

layer = nn.Linear(2, 1)
layer.register_buffer("mask", None)
layer.mask = torch.ones(1)
print([name for name, _ in layer.named_buffers()])
