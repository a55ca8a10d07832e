import torch
from torch.autograd.functional import hessian

x = torch.tensor([2.0, 3.0])
try:
    hessian(lambda x: x**3, x)
except RuntimeError as error:
    print(error)
