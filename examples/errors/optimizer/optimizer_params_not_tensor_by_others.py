import torch
from torch import nn

a, b = nn.Linear(2, 1), nn.Linear(2, 1)
for params in (
    [a.parameters(), b.parameters()],
    a.state_dict(),
    {"params": a.parameters(), "lr": 0.5},
    [a.weight, {"params": b.weight}],
    [a.weight, None],
):
    try:
        torch.optim.SGD(params, lr=0.5)
    except TypeError as error:
        print(error)
