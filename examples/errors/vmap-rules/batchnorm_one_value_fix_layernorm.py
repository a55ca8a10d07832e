import torch
from torch import nn
from torch.func import vmap

norm = nn.LayerNorm(2)
rows = torch.tensor([[1.0, 3.0], [2.0, 4.0]])
print(vmap(norm)(rows).round(decimals=3).tolist())
