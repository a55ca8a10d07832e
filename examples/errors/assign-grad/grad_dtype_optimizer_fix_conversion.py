import torch
from torch import nn

lin = nn.Linear(2, 1)
nn.init.ones_(lin.bias)
optimizer = torch.optim.Adam(lin.parameters(), lr=0.5)
lin(torch.ones(1, 2)).sum().backward()
optimizer.step()
lin.double()
optimizer.load_state_dict(optimizer.state_dict())
optimizer.step()
print(optimizer.state[lin.bias]["exp_avg"].dtype, round(lin.bias.item(), 4))
