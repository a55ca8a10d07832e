import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
nn.init.constant_(layer.weight, 8.0)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.5)

layer(torch.tensor([[2.0]])).sum().backward()
layer.requires_grad_(False)
print(layer.weight.item(), layer.weight.grad)
optimizer.step()
print(layer.weight.item(), layer.weight.grad)

layer.zero_grad()
optimizer.step()
print(layer.weight.item(), layer.weight.grad)
