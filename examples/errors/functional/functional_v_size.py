import torch
from torch.autograd.functional import jvp

x = torch.tensor([2.0, 3.0])
try:
    jvp(lambda x: x.prod(), x, torch.tensor(1.0))
except RuntimeError as error:
    print(error)
