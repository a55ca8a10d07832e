import torch
from torch.autograd.functional import hvp

x = torch.tensor([2.0, 3.0])
try:
    hvp(lambda x: (x**3).sum(), x)
except RuntimeError as error:
    print(error)
