import torch
from torch.func import grad


def f(x):
    return x**2


try:
    grad(f)(torch.tensor([3.0, 5.0]))
except RuntimeError as error:
    print(error)
