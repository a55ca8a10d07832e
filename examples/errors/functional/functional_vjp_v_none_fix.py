import torch
from torch.autograd.functional import vjp

x = torch.tensor([2.0, 3.0])
print(vjp(lambda x: x**2, x, torch.ones(2))[1].tolist())
print(vjp(lambda x: (x**2).sum(), x)[1].tolist())
