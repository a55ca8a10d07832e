import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
try:
    jacobian(lambda x: x.prod().item(), x)
except TypeError as error:
    print(error)
