import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x):
        return 2 * x, 3 * x


block = Block()
block.register_full_backward_hook(lambda *args: None)
a, b = block(torch.ones(1, requires_grad=True))
try:
    a += 1
except RuntimeError as error:
    print(error)
