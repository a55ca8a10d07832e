from torch import nn
from torch.nn.utils import parametrizations, parametrize

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 3.0)
parametrizations.weight_norm(layer)
parametrize.remove_parametrizations(layer, "weight")
print(layer.weight.item(), layer.weight.is_leaf)
