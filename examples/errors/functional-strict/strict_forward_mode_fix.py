import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
forward = {"strategy": "forward-mode", "vectorize": True}
print(jacobian(lambda x: x**2, x, **forward).tolist())
print(jacobian(lambda x: x**2, x, strict=True).tolist())
