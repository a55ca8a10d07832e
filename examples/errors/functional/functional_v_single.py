import torch
from torch.autograd.functional import vjp

x = torch.tensor(2.0)
try:
    vjp(lambda x: x**3, x, (torch.tensor(1.0), torch.tensor(5.0)))
except RuntimeError as error:
    print(error)
