import torch
from torch import nn

x = torch.tensor([[2.0], [3.0]], dtype=torch.float64)
try:
    nn.LSTM(1, 1)(x)
except ValueError as error:
    print(error)
