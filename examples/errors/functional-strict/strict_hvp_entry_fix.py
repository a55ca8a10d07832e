import torch
from torch.autograd.functional import hvp

w = torch.tensor(5.0, requires_grad=True)
x, v = torch.tensor(2.0), torch.tensor(1.0)
print(hvp(lambda x: w * x**2, x, v, strict=True)[1].item())
print(hvp(lambda x: w * x, x, v)[1].item())
