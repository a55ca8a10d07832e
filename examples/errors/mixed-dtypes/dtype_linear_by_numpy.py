import torch
from torch import nn

x = torch.tensor([[2.0, 3.0]], dtype=torch.float64)
try:
    nn.Linear(2, 1)(x)
except RuntimeError as error:
    print(error)
