import torch
from torch.autograd.functional import jacobian

a = torch.tensor(2.0)
print(jacobian(lambda a: a * 3.0, a).item())
by_a, by_b = jacobian(lambda a, b: a * b, (a, torch.tensor(3.0)))
print(by_a.item(), by_b.item())
