import torch
from torch import nn
from torch.nn.utils import parametrizations

layer = parametrizations.weight_norm(nn.Linear(1, 1, bias=False))
value = torch.tensor([[3.0]], dtype=torch.float64)
layer.weight = value.to(layer.weight.dtype)
print(layer.weight.item())
