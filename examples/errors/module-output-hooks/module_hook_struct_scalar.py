import torch
from torch import nn


class Best(nn.Module):
    def forward(self, x):
        return torch.max(x, dim=0)


best = Best()
best.register_full_backward_hook(lambda module, grads_in, grads_out: None)
try:
    best(torch.tensor([2.0, 3.0], requires_grad=True))
except TypeError as error:
    print(error)
