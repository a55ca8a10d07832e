import torch
from torch.autograd.functional import jacobian

a, b = torch.tensor(2.0), torch.tensor(3.0)
by_a, by_b = jacobian(lambda a, b: a * 5 + b, (a, b), strict=True)
print(by_a.item(), by_b.item())
by_a, by_b = jacobian(lambda a, b: a * 5, (a, b))
print(by_a.item(), by_b.item())
