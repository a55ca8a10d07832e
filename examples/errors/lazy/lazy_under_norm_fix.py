import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.LazyLinear(2)
with torch.no_grad():
    layer(torch.zeros(1, 3))
parametrizations.spectral_norm(layer)
print([list(p.shape) for p in layer.parameters()])
