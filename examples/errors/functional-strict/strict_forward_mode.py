import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
forward = {"strategy": "forward-mode", "vectorize": True}
try:
    jacobian(lambda x: x**2, x, strict=True, **forward)
except RuntimeError as error:
    print(error)
