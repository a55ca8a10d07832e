import copy
import warnings

import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.ones_(layer.weight)
with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    nn.utils.weight_norm(layer)
with torch.no_grad():
    layer.weight_g.fill_(3.0)
print(layer.weight.item())
layer(torch.ones(1, 1))
print(layer.weight.item())
try:
    copy.deepcopy(layer)
except RuntimeError as error:
    print(str(error)[:41])
