import torch
from torch import nn
from torch.nn.utils import parametrize


class Constant(nn.Module):
    def forward(self, w):
        return w.expand(2, 2)


layer = nn.Linear(2, 2, bias=False)
layer.weight = nn.Parameter(torch.tensor(3.0))
parametrize.register_parametrization(layer, "weight", Constant(), unsafe=True)
layer(torch.ones(1, 2)).sum().backward()
print(layer.weight.tolist(), layer.parametrizations.weight.original.grad.item())
