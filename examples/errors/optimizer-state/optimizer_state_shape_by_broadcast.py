import torch
from torch import nn

for size in (1, 2, 3):
    w = nn.Parameter(torch.ones(2))
    old = torch.optim.Adam([nn.Parameter(torch.ones(size))])
    old.param_groups[0]["params"][0].sum().backward()
    old.step()
    optimizer = torch.optim.Adam([w])
    optimizer.load_state_dict(old.state_dict())
    w.sum().backward()
    try:
        optimizer.step()
        print("ok")
    except RuntimeError as error:
        print(error)
