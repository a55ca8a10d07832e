import torch
from torch.func import jvp

x, v = torch.tensor([3.0]), torch.tensor([1.0])
print(jvp(lambda x: torch.tensor(x.tolist()) ** 2, (x,), (v,))[1].tolist())
print(jvp(lambda x: x**2, (x,), (v,), strict=True)[1].tolist())
