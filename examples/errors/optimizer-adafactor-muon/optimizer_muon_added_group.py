import torch
from torch import nn

model = nn.Linear(2, 3)
optimizer = torch.optim.Muon([model.weight])
optimizer.add_param_group({"params": [model.bias]})
model(torch.ones(1, 2)).sum().backward()
try:
    optimizer.step()
except ValueError as error:
    print(error)
