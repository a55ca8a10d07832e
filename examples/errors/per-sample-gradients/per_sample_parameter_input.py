import torch
from torch import nn
from torch.nn.utils._per_sample_grad import call_for_per_sample_grads


class Query(nn.Module):
    def __init__(self):
        super().__init__()
        self.query = nn.Parameter(torch.ones(1, 2))
        self.layer = nn.Linear(2, 1)

    def forward(self, x):
        return x * self.layer(self.query)


try:
    call_for_per_sample_grads(Query())(torch.ones(3, 1))
except RuntimeError as error:
    print(error)
