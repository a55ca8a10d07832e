import torch
from torch.func import jvp

x = torch.tensor(3.0)
_, directional = jvp(torch.square, (x,), (torch.ones_like(x),))
print(directional.item())
