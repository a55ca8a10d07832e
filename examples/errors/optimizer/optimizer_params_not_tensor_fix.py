import torch
from torch import nn

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
joined = [*a.parameters(), *b.parameters()]
print(len(torch.optim.SGD(joined, lr=0.5).param_groups[0]["params"]))

groups = [{"params": a.parameters()}, {"params": b.parameters(), "lr": 0.25}]
for group in torch.optim.SGD(groups, lr=0.5).param_groups:
    print(len(group["params"]), group["lr"])
