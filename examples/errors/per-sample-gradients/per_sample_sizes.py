import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Masked(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x, mask):
        return self.layer(x) * mask


try:
    call_for_per_sample_grads(Masked())(torch.ones(3, 2), torch.ones(1, 1))
except RuntimeError as error:
    print(error)
