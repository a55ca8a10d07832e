import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    torch.optim.SGD([{"params": set(model.parameters())}], lr=0.5)
except TypeError as error:
    print(error)
