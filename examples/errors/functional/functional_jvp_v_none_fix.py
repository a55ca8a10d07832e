import torch
from torch.autograd.functional import hvp

x = torch.tensor([2.0, 3.0])
v = torch.tensor([1.0, 0.0])
print(hvp(lambda x: (x**3).sum(), x, v)[1].tolist())
