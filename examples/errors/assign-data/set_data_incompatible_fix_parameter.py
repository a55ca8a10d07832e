import torch
from torch import nn

with torch.device("meta"):
    lin = nn.Linear(1, 1, bias=False)
    other = nn.Linear(1, 1, bias=False)
lin.weight = nn.Parameter(torch.full((1, 1), 5.0))
other.load_state_dict(lin.state_dict(), assign=True)
lin(torch.full((1,), 3.0)).backward()
print(lin.weight.device, lin.weight.grad.tolist())
print(other.weight.device, other.weight.tolist())
