import torch
from torch.func import grad

w = torch.tensor([2.0], requires_grad=True)


def f(x):
    (w * x).sum().backward()
    return (x**2 + w.grad).sum()


try:
    grad(f)(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
