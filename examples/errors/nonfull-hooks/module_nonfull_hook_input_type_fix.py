import torch
from torch import nn


class Scale(nn.Module):
    def forward(self, x, factor):
        return factor * x


scale = Scale()
scale.register_full_backward_hook(
    lambda module, grads_in, grads_out: print(grads_in, grads_out)
)
scale(torch.ones(1, requires_grad=True), 3).sum().backward()
