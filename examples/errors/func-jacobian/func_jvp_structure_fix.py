import torch
from torch.func import jvp

a, b = torch.tensor([3.0]), torch.tensor([5.0])
_, directional = jvp(torch.mul, (a, b), (torch.ones(1), torch.zeros(1)))
print(directional.tolist())
