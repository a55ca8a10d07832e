import torch
from torch.autograd.functional import jvp, vjp

x = torch.tensor([2.0, 3.0])
_, forward = jvp(lambda x: x.prod(), x, torch.tensor([1.0, 0.0]))
_, backward = vjp(lambda x: x.prod(), x, torch.tensor(1.0))
print(forward.item(), backward.tolist())
