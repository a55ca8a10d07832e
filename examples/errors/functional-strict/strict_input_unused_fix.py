import torch
from torch.autograd.functional import vjp

a = torch.tensor(2.0)
print(vjp(lambda a: a * 5, a, strict=True)[1].item())
