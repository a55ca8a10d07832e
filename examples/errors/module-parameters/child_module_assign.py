import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
try:
    model[1] = torch.relu
except TypeError as error:
    print(error)
