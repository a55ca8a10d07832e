import torch
from torch import nn

with torch.device("meta"):
    lin = nn.Linear(1, 1)
try:
    lin.weight.data = torch.ones(1, 1)
except RuntimeError as error:
    print(error)
