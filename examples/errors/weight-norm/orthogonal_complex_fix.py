import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = nn.Linear(2, 2, dtype=torch.complex64)
parametrizations.orthogonal(layer, orthogonal_map="matrix_exp")
product = layer.weight @ layer.weight.mH
print(torch.allclose(product, torch.eye(2) + 0j, atol=1e-5))
