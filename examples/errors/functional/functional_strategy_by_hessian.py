import torch
from torch.autograd.functional import hessian

x = torch.tensor([2.0, 3.0])
try:
    hessian(lambda x: x.prod(), x, outer_jacobian_strategy="forward")
except AssertionError as error:
    print(error)
