import torch
from torch.func import linearize

a, b = torch.tensor([3.0]), torch.tensor([5.0])
_, directional = linearize(torch.mul, a, b)
print(directional(torch.ones(1), torch.zeros(1)).tolist())
