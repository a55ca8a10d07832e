import torch
from torch.autograd.functional import jvp

x, v = torch.tensor(2.5), torch.tensor(1.0)
try:
    jvp(torch.round, x, v, strict=True)
except RuntimeError as error:
    print(error)
