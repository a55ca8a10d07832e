import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
nn.init.constant_(layer.parametrizations.weight.original0, 3.0)
nn.init.constant_(layer.parametrizations.weight.original1, 5.0)
x = torch.tensor([[2.0]])
traced = torch.export.export(layer, (x,)).module()
with parametrize.cached():
    print(layer(x).item(), traced(x).item())
