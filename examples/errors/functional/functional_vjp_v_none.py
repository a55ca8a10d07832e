import torch
from torch.autograd.functional import vjp

x = torch.tensor([2.0, 3.0])
try:
    vjp(lambda x: x**2, x)
except RuntimeError as error:
    print(error)
