import torch
from torch import nn
from torch.nn.utils import parametrize


class Wrapper(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor([3.0]))
        self.inner = inner

    def __getattr__(self, name):
        try:
            return super().__getattr__(name)
        except AttributeError:
            return getattr(super().__getattr__("inner"), name)


model = Wrapper(nn.Linear(1, 1))
try:
    parametrize.register_parametrization(model, "weight", nn.ReLU())
except AssertionError as error:
    print(error)
