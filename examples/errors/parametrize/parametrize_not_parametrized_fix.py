from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
for _ in range(2):
    if parametrize.is_parametrized(layer, "weight"):
        parametrize.remove_parametrizations(layer, "weight")
    print(layer.weight.is_leaf)
