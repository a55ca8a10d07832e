import torch
from torch import nn

with torch.device("meta"):
    lin = nn.Linear(1, 1, bias=False)
lin.weight = nn.Parameter(torch.full((1, 1), 5.0))
lin(torch.full((1,), 3.0)).backward()
print(lin.weight.device, lin.weight.grad.tolist())
