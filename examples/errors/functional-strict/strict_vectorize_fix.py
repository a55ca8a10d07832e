import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
print(jacobian(lambda x: x**2, x, vectorize=True).tolist())
print(jacobian(lambda x: x**2, x, strict=True).tolist())
