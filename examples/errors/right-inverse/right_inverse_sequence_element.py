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
        return [w / 2, w / 2 if self.parts == 2 else 3.0]


layer = nn.Linear(1, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Sum())
layer.parametrizations.weight[0].parts = 1
try:
    layer.weight = torch.tensor([[6.0]])
except ValueError as error:
    print(error)
