import torch
from torch.func import vjp


def f(x):
    x**2


try:
    vjp(f, torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
