import torch
from torch import nn

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
head = nn.Linear(2, 1)
optimizer.add_param_group({"params": head.parameters(), "momentum": 0.5})
for group in optimizer.param_groups:
    print(len(group["params"]), group["lr"], group["momentum"])
