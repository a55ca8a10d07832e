import torch
from torch.func import jvp

x = torch.tensor([3.0])
_, directional = jvp(lambda x: x**2, (x,), (torch.ones(1),))
print(directional.tolist())
