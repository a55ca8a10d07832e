import torch
from torch.autograd.functional import hessian

a, b = torch.tensor(2.0), torch.tensor(3.0)
try:
    hessian(lambda a, b: a**2 + b**2, (a, b), strict=True)
except RuntimeError as error:
    print(error)
print(hessian(lambda a, b: a**2 + b**2, (a, b)))
