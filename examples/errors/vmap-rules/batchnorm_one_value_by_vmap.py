import torch
from torch import nn
from torch.func import vmap

norm = nn.BatchNorm1d(2, track_running_stats=False)
try:
    vmap(lambda row: norm(row[None]))(torch.ones(5, 2))
except ValueError as error:
    print(error)
