import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.RNNCell(2, 3)
print([name for name, _ in layer.named_parameters()])
parametrizations.orthogonal(layer, "weight_hh")
product = layer.weight_hh @ layer.weight_hh.T
print(torch.allclose(product, torch.eye(3), atol=1e-5))
