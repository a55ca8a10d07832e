import torch
from torch import nn

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]], dtype=torch.float64)
for layer in nn.BatchNorm1d(2), nn.LayerNorm(2), nn.GroupNorm(1, 2):
    try:
        layer(x)
    except RuntimeError as error:
        print(f"{type(layer).__name__:11}", error)
