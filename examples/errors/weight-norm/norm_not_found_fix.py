import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[3.0, 4.0]]))
parametrizations.weight_norm(layer)
parametrize.remove_parametrizations(layer, "weight")
print([round(x, 4) for x in layer.weight[0].tolist()], layer.weight.is_leaf)
