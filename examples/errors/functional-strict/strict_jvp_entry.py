import torch
from torch.autograd.functional import jvp

w = torch.tensor(5.0, requires_grad=True)
x, v = torch.tensor(2.0), torch.tensor(1.0)
try:
    jvp(lambda x: (x**2, w * 3), x, v, strict=True)
except RuntimeError as error:
    print(error)
