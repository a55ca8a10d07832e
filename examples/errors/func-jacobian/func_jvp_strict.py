import torch
from torch.func import jvp

x, v = torch.tensor([3.0]), torch.tensor([1.0])
try:
    jvp(lambda x: torch.tensor(x.tolist()) ** 2, (x,), (v,), strict=True)
except RuntimeError as error:
    print(error)
