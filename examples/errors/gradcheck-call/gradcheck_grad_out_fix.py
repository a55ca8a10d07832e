import torch
from torch.autograd.functional import jacobian

x = torch.tensor([3.0], dtype=torch.float64)
print((2 * jacobian(torch.square, x)).tolist())
