import itertools

import torch
from torch import nn

lin0, lin1 = nn.Linear(1, 1), nn.Linear(1, 1)
print("x      lin0   lin1   | lin0(x)  lin1(lin0(x))")
for flags in itertools.product([False, True], repeat=3):
    x = torch.ones(1, 1, requires_grad=flags[0])
    lin0.requires_grad_(flags[1])
    lin1.requires_grad_(flags[2])
    h = lin0(x)
    print(*(f"{flag!s:6}" for flag in flags), end=" | ")
    print(f"{h.requires_grad!s:8} {lin1(h).requires_grad}")
