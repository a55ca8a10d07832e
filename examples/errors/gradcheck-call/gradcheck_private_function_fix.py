import torch
from torch.autograd.functional import jacobian

x = torch.tensor([3.0, 5.0], dtype=torch.float64)
print(jacobian(torch.square, x).tolist())

steps = torch.eye(2, dtype=torch.float64) * 2**-10
columns = [((x + h) ** 2 - (x - h) ** 2) / 2**-9 for h in steps]
print(torch.stack(columns, dim=1).tolist())
