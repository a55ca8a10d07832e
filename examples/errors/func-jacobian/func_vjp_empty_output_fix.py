import torch
from torch.func import vjp


def f(x):
    return x**2


_, pull_back = vjp(f, torch.tensor([3.0]))
print(pull_back(torch.ones(1))[0].tolist())
