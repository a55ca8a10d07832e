import torch
from torch.autograd.functional import hvp

w = torch.tensor(5.0, requires_grad=True)
x, v = torch.tensor(2.0), torch.tensor(1.0)
try:
    hvp(lambda x: w * x, x, v, strict=True)
except RuntimeError as error:
    print(error)
