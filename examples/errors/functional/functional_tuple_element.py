import torch
from torch.autograd.functional import jacobian

a = torch.tensor(2.0)
try:
    jacobian(lambda a, b: a * b, (a, 3.0))
except TypeError as error:
    print(error)
