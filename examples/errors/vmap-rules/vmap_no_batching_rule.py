import torch
from torch import nn
from torch.func import vmap

lstm = nn.LSTM(2, 3)
try:
    vmap(lambda row: lstm(row)[0])(torch.ones(4, 5, 2))
except RuntimeError as error:
    print(error)
