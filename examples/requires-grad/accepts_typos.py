import torch
from torch import nn

x = torch.ones(2)
x.require_grad = True
x.requires_gard = True
print(x.requires_grad, x.__dict__)

linear = nn.Linear(2, 2)
linear.requires_grad = False  # (1)!
print(linear.weight.requires_grad)
linear.requires_grad_(False)
print(linear.weight.requires_grad)

weight = nn.Parameter(torch.ones(2))
weight.data.requires_grad = False  # (2)!
print(weight.requires_grad)
