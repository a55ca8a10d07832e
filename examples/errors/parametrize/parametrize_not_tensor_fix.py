import torch
from torch import nn
from torch.nn.utils import parametrize


class Scale(nn.Module):
    def forward(self, w):
        return w * 3


layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
parametrize.register_parametrization(layer, "weight", Scale())
layer(torch.tensor([[5.0]])).sum().backward()
print(layer.weight.item(), layer.parametrizations.weight.original.grad.item())
