import torch
from torch.func import grad


def f(x):
    h = (3 * x).detach().requires_grad_()
    return (h**2).sum()


try:
    grad(f)(torch.tensor([2.0]))
except RuntimeError as error:
    print(error)
