import torch
from torch.autograd.functional import jvp

x, v = torch.tensor(2.5), torch.tensor(1.0)
print(jvp(torch.round, x, v)[1].item())
print(jvp(torch.square, x, v, strict=True)[1].item())
