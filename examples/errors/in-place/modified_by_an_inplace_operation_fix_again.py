import torch
from torch import nn

first, second = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.constant_(first.weight, 2.0)
nn.init.constant_(second.weight, 3.0)
optimizer = torch.optim.SGD(second.parameters(), lr=0.5)
second(first(torch.ones(1, 1)).detach()).sum().backward()
optimizer.step()
second(first(torch.ones(1, 1))).sum().backward()
print(second.weight.item(), first.weight.grad.item())
