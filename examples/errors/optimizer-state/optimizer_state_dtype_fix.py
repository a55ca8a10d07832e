import torch
from torch import nn

model = nn.Linear(2, 1)
nn.init.ones_(model.bias)
optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
model.double()
optimizer.load_state_dict(optimizer.state_dict())
optimizer.step()
print(optimizer.state[model.bias]["exp_avg"].dtype, round(model.bias.item(), 4))
