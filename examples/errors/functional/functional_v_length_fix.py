import torch
from torch.autograd.functional import jvp

a, b = torch.tensor(2.0), torch.tensor(3.0)
one, zero = torch.tensor(1.0), torch.tensor(0.0)
print(jvp(lambda a, b: a * b, (a, b), (one, zero))[1].item())
