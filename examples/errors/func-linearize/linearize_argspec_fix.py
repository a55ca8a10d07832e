import torch
from torch.func import jvp

x, direction = torch.tensor([2.0, 3.0]), torch.tensor([1.0, 1.0])
print(jvp(torch.square, (x,), (direction,))[1].tolist())
