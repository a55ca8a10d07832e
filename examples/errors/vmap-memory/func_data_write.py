import torch
from torch.func import grad


def f(x):
    x.data = torch.tensor(5.0)
    return x**2


try:
    grad(f)(torch.tensor(3.0))
except RuntimeError as error:
    print(error)
