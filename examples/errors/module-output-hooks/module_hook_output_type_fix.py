import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x):
        return 2 * x, 3 * x


def show(module, grads_in, grads_out):
    print(grads_in[0].tolist(), [grad.tolist() for grad in grads_out])


block = Block()
block.register_full_backward_hook(show)
a, b = block(torch.ones(1, requires_grad=True))
(5 * a + 7 * b).sum().backward()
