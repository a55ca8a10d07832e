import torch
from torch import nn
from torch.nn.utils.parametrizations import spectral_norm

layer = spectral_norm(nn.Linear(1, 1, bias=False))
layer.weight = torch.full_like(layer.weight, 5.0)
x = torch.tensor([[3.0]], requires_grad=True)
layer(x).sum().backward()
print(x.grad)
