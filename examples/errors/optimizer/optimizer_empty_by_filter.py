import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 3))
model[1] = nn.Linear(2, 1)
for p in model.parameters():
    p.requires_grad = False
try:
    torch.optim.SGD(filter(lambda p: p.requires_grad, model.parameters()))
except ValueError as error:
    print(error)
