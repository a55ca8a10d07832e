import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])
print(jacobian(lambda x: x.prod(), x).tolist())

a, b = torch.tensor(2.0), torch.tensor(3.0)
by_a, by_b = jacobian(lambda a, b: a * b, (a, b))
print(by_a.item(), by_b.item())
