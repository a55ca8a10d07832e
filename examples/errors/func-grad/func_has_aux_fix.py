import torch
from torch.func import grad


def f(x):
    y = x**2
    return y.sum(), y


gradient, y = grad(f, has_aux=True)(torch.tensor([3.0]))
print(gradient.tolist(), y.tolist())
