import torch
from torch import nn

lin = nn.Linear(2, 1)
optimizer = torch.optim.Adam(lin.parameters(), lr=0.5)
lin(torch.ones(1, 2)).sum().backward()
optimizer.step()
lin.double()
try:
    optimizer.step()
except RuntimeError as error:
    print(error)
