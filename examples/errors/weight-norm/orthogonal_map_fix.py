import torch
from torch import nn
from torch.nn.utils import parametrizations

for name in ("matrix_exp", "cayley", "householder"):
    layer = parametrizations.orthogonal(nn.Linear(2, 2), orthogonal_map=name)
    product = layer.weight @ layer.weight.T
    print(name, torch.allclose(product, torch.eye(2), atol=1e-5))
