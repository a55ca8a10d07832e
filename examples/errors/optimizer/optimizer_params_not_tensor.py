import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
try:
    torch.optim.SGD(model, lr=0.5)
except TypeError as error:
    print(error)
