import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    model.to(torch.int8)
except TypeError as error:
    print(error)
