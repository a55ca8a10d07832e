import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 2)
parametrizations.orthogonal(layer)
product = layer.weight @ layer.weight.T
print(torch.allclose(product, torch.eye(2), atol=1e-5))
