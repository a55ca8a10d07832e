import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Ones(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(1, 1)

    def forward(self, count):
        return self.layer(torch.ones(count, 1))


try:
    call_for_per_sample_grads(Ones())(3)
except RuntimeError as error:
    print(error)
