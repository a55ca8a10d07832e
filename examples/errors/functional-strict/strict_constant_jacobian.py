import torch
from torch.autograd.functional import jacobian

x = torch.tensor(2.0, requires_grad=True)
try:
    jacobian(lambda x: x * 5, x, strict=True, create_graph=True)
except RuntimeError as error:
    print(error)
