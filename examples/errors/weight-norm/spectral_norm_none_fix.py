import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 1, bias=False)
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[3.0, 4.0]]))
parametrizations.spectral_norm(layer)
print([round(x, 4) for x in layer.weight[0].tolist()])
