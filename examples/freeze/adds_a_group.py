import torch
from torch import nn

body, head = nn.Linear(1, 1), nn.Linear(1, 1)
optimizer = torch.optim.SGD(head.parameters(), lr=0.5)
optimizer.param_groups[0]["lr"] = 0.125  # (1)!

optimizer.add_param_group({"params": body.parameters()})
print([group["lr"] for group in optimizer.param_groups])

try:
    optimizer.add_param_group({"params": body.parameters()})
except ValueError as error:
    print(error)
