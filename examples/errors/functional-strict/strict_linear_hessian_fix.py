import torch
from torch.autograd.functional import hessian

x = torch.tensor([2.0, 3.0])
print(hessian(lambda x: (x * 5).sum(), x).tolist())
print(hessian(lambda x: (x**2 * 5).sum(), x, strict=True).tolist())
