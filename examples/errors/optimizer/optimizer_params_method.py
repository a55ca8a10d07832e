import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    torch.optim.SGD(model.parameters, lr=0.5)
except TypeError as error:
    print(error)
