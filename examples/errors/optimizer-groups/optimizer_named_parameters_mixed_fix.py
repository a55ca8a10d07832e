import torch
from torch import nn

model = nn.Linear(2, 1)
scale = nn.Parameter(torch.ones(1))
named = [*model.named_parameters(), ("scale", scale)]
optimizer = torch.optim.SGD(named, lr=0.5)
print(optimizer.param_groups[0]["param_names"])
