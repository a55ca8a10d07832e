import torch
from torch import nn

x = torch.tensor([[2.0, 3.0]], dtype=torch.float64)
lin = nn.Linear(2, 1)

lin(x.float()).sum().backward()
print(lin.weight.grad.tolist(), lin.weight.grad.dtype)

lin = nn.Linear(2, 1).double()
lin(x).sum().backward()
print(lin.weight.grad.tolist(), lin.weight.grad.dtype)
