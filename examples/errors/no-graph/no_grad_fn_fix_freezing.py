import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
for parameter in model.parameters():
    parameter.requires_grad = False
model[1] = nn.Linear(2, 1)

model(torch.ones(1, 2)).sum().backward()
for name, parameter in model.named_parameters():
    print(f"{name:8}", parameter.grad is not None)
