import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Pooled(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return self.layer(x.mean(0, keepdim=True))


try:
    call_for_per_sample_grads(Pooled())(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
