import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
try:
    jacobian(lambda x: x**2, x, strategy="forward-mode")
except NotImplementedError as error:
    print(error)
