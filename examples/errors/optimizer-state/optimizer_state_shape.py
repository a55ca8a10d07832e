import torch
from torch import nn

a, b = nn.Parameter(torch.ones(3)), nn.Parameter(torch.ones(2))
old = torch.optim.Adam([a, b], lr=0.5)
(a.sum() + b.sum()).backward()
old.step()
optimizer = torch.optim.Adam([b, a], lr=0.5)
optimizer.load_state_dict(old.state_dict())
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
