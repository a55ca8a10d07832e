import torch
from torch import nn

lin = nn.Linear(2, 1)
nn.init.constant_(lin.bias, 2.0)
optimizer = torch.optim.SGD(lin.parameters(), lr=0.5)
lin(torch.ones(1, 2)).sum().backward()
optimizer.step()
print(lin.bias.item())
