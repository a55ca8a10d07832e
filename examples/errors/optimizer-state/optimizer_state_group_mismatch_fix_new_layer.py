import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
old = torch.optim.SGD(body.parameters(), lr=0.5, momentum=0.5)
body(torch.ones(1, 2)).sum().backward()
old.step()

optimizer = torch.optim.SGD(body.parameters(), lr=0.5, momentum=0.5)
optimizer.load_state_dict(old.state_dict())
optimizer.add_param_group({"params": head.parameters()})
print([len(group["params"]) for group in optimizer.param_groups])
print(optimizer.state[body.bias]["momentum_buffer"].tolist())
