import torch
from torch import nn

with torch.device("meta"):
    model = nn.Linear(2, 1)
try:
    model(torch.ones(3, 2))
except RuntimeError as error:
    print(error)
