import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

lin = nn.Linear(1, 1)
x = torch.tensor([[3.0]])

checkpoint(lin, x, use_reentrant=False).sum().backward()
print(lin.weight.grad.tolist())

lin.zero_grad()
checkpoint(lin, x.requires_grad_(), use_reentrant=True).sum().backward()
print(lin.weight.grad.tolist())
