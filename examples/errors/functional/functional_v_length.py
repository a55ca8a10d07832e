import torch
from torch.autograd.functional import jvp

a, b = torch.tensor(2.0), torch.tensor(3.0)
try:
    jvp(lambda a, b: a * b, (a, b), torch.tensor(1.0))
except RuntimeError as error:
    print(error)
