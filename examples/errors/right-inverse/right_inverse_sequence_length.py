import torch
from torch import nn
from torch.nn.utils import parametrize


class Sum(nn.Module):
    def __init__(self):
        super().__init__()
        self.parts = 2

    def forward(self, *parts):
        return sum(parts)

    def right_inverse(self, w):
        return [w / self.parts] * self.parts


layer = nn.Linear(1, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Sum())
layer.parametrizations.weight[0].parts = 3
try:
    layer.weight = torch.tensor([[6.0]])
except ValueError as error:
    print(error)
