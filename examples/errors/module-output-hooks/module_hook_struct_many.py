import torch
from torch import nn


class Decomposed(nn.Module):
    def forward(self, x):
        return torch.linalg.svd(x)


module = Decomposed()
module.register_full_backward_hook(lambda module, grads_in, grads_out: None)
try:
    module(torch.eye(2, requires_grad=True))
except TypeError as error:
    print(error)
