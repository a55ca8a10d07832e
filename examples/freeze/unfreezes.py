import torch
from torch import nn

body, head = nn.Linear(1, 1, bias=False), nn.Linear(1, 1, bias=False)
nn.init.constant_(body.weight, 2.0)
nn.init.constant_(head.weight, 4.0)
groups = [
    {"params": body.parameters(), "lr": 0.125},
    {"params": head.parameters()},
]
optimizer = torch.optim.SGD(groups, lr=0.5, momentum=0.5)
x = torch.ones(1, 1)

for frozen in (True, False):
    body.requires_grad_(not frozen)  # (1)!
    optimizer.zero_grad()
    head(body(x)).sum().backward()
    optimizer.step()
    print("body", body.weight.item(), "head", head.weight.item(), end="  ")
    print("state", body.weight in optimizer.state)
