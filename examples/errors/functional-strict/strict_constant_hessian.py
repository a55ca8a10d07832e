import torch
from torch.autograd.functional import vhp

x, v = torch.tensor(2.0), torch.tensor(1.0)
try:
    vhp(lambda x: x * x, x, v, strict=True, create_graph=True)
except RuntimeError as error:
    print(error)
