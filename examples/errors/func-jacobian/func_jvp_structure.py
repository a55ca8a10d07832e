import torch
from torch.func import jvp

a, b = torch.tensor([3.0]), torch.tensor([5.0])
try:
    jvp(torch.mul, (a, b), (torch.ones(1),))
except RuntimeError as error:
    print(error)
