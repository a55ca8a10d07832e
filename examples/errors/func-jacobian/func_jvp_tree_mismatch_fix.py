import torch
from torch.func import jvp

x, v = torch.tensor([3.0]), torch.tensor([1.0])
y, directional = jvp(torch.square, (x,), (v,))
print(y.tolist(), directional.tolist())
