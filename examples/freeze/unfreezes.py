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

for frozen in (True, False):
    body.requires_grad_(not frozen)
    optimizer.zero_grad()
    head(body(torch.ones(1, 1))).sum().backward()
    optimizer.step()
    print("body", body.weight.item(), body.weight in optimizer.state)
    print("head", head.weight.item(), head.weight in optimizer.state)
