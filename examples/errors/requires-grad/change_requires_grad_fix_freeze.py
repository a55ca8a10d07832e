import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False))
with torch.no_grad():
    model[0].weight.fill_(2)
    model[1].weight.fill_(3)

model[1].requires_grad_(False)
model(torch.ones(1)).backward()
print(model[0].weight.grad.item(), model[1].weight.grad)
