import torch
from torch import nn
from torch.nn.utils import parametrizations

value = torch.tensor([[0.0, 1.0], [-1.0, 0.0]])
for use in (True, False):
    layer = nn.Linear(2, 2, bias=False)
    with torch.no_grad():
        layer.weight.copy_(value)
    parametrizations.orthogonal(layer, use_trivialization=use)
    print(use, torch.allclose(layer.weight, value, atol=1e-5))
