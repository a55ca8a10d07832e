import torch
from torch import nn

model = nn.Linear(2, 1)
parameters = list(model.parameters())
print(sum(p.numel() for p in parameters))
optimizer = torch.optim.SGD(parameters, lr=0.5)
print(len(optimizer.param_groups[0]["params"]))
