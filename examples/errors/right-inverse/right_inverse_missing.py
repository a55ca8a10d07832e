import torch
from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w * 3


layer = nn.Linear(1, 1, bias=False)
parametrize.register_parametrization(layer, "weight", Scale())
try:
    layer.weight = torch.tensor([[6.0]])
except RuntimeError as error:
    print(error)
