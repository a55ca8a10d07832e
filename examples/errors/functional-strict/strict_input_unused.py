import torch
from torch.autograd.functional import vjp

a, b = torch.tensor(2.0), torch.tensor(3.0)
try:
    vjp(lambda a, b: a * 5, (a, b), strict=True)
except RuntimeError as error:
    print(error)
