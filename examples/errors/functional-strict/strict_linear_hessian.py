import torch
from torch.autograd.functional import hessian

x = torch.tensor([2.0, 3.0])
try:
    hessian(lambda x: (x * 5).sum(), x, strict=True)
except RuntimeError as error:
    print(error)
