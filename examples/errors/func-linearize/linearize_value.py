import torch
from torch.func import linearize


def f(x):
    return x**2 if x.sum() > 0 else x


try:
    linearize(f, torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
