import warnings

import torch
from torch import nn


class Block(nn.Module):
    def forward(self, x):
        return {"a": 2 * x, "b": 3 * x}


block = Block()
block.register_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    block(torch.ones(1, requires_grad=True))
print(caught[0].message)
