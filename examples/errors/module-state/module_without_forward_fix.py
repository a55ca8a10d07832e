import torch
from torch import nn

layers = nn.ModuleList([nn.Linear(2, 2), nn.Linear(2, 1)])
x = torch.ones(1, 2)
for layer in layers:
    x = layer(x)
x.sum().backward()
print(layers[1].bias.grad.tolist())

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
model(torch.ones(1, 2)).sum().backward()
print(model[1].bias.grad.tolist())
