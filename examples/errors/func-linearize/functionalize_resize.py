import torch
from torch.func import functionalize


def f(x):
    return x[:1].resize_(4)


try:
    functionalize(f)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
