import torch
from torch import nn

lin = nn.Linear(2, 1)
x = torch.ones(2)

print(lin(x).requires_grad)
with torch.no_grad():
    print(lin(x).requires_grad)
