import warnings

import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x, factor):
        return factor * x


scale = Scale()
scale.register_backward_hook(lambda module, grads_in, grads_out: None)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scale(torch.ones(1, requires_grad=True), 3)
print(caught[0].message)
