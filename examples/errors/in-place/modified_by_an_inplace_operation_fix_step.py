import torch
from torch import nn

first, second = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.constant_(first.weight, 2.0)
nn.init.constant_(second.weight, 3.0)
optimizer = torch.optim.SGD(second.parameters(), lr=0.5)
y = second(first(torch.ones(1, 1)))
y.sum().backward(retain_graph=True)
y.sum().backward()
optimizer.step()
print(first.weight.grad.item())
