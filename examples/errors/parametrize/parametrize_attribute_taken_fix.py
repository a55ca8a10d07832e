import torch
from torch import nn
from torch.nn.utils import parametrize


class Wrapper(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([3.0]))
        self.inner = inner


model = Wrapper(nn.Linear(1, 1))
nn.init.constant_(model.inner.weight, 5.0)
parametrize.register_parametrization(model, "weight", nn.ReLU())
(model.weight * model.inner.weight).sum().backward()
print(model.parametrizations.weight.original.grad)
