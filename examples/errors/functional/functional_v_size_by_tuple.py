import torch
from torch.autograd.functional import jvp

x = torch.tensor([2.0, 3.0])
try:
    jvp(lambda a, b: a * b, (x, x), (torch.ones(2), torch.ones(3)))
except RuntimeError as error:
    print(error)
