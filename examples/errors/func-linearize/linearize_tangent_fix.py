import torch
from torch.func import jvp

x = torch.tensor([2.0, 3.0])
print(jvp(torch.square, (x,), (torch.ones_like(x),))[1].tolist())
