import copy

from torch import nn

layer = nn.Linear(1, 1)
weight, bias = copy.deepcopy(list(layer.parameters()))
print(weight.item() == layer.weight.item(), weight is layer.weight)
print(weight.is_leaf, bias.is_leaf)
