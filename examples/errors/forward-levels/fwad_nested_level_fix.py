import torch
from torch.func import jvp

x, v = torch.tensor(2.0), torch.tensor(1.0)


def slope(x):
    return jvp(lambda x: x**3, (x,), (v,))[1]


print(jvp(slope, (x,), (v,))[1].item())
