import torch
from torch.autograd.functional import jvp

w = torch.tensor(5.0, requires_grad=True)
x, v = torch.tensor(2.0), torch.tensor(1.0)
print(jvp(lambda x: x**2, x, v, strict=True)[1].item())
print([t.item() for t in jvp(lambda x: (x**2, w * 3), x, v)[1]])
