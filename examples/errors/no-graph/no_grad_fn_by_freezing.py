import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model[1] = nn.Linear(2, 1)
for parameter in model.parameters():
    parameter.requires_grad = False

try:
    model(torch.ones(1, 2)).sum().backward()
except RuntimeError as error:
    print(error)
