import torch
from torch import nn
from torch.func import grad, vmap

gru = nn.GRU(2, 1)
try:
    vmap(grad(lambda row: gru(row[None])[0].sum()))(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
