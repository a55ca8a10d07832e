import torch
import torch.nn.functional as F
from torch.func import functionalize


def f(x):
    return F.pad(x[:1], (0, 3))


print(functionalize(f)(torch.tensor([2.0, 3.0])).tolist())
