import torch
from torch.func import grad

x = torch.tensor([3.0])


def f(x):
    return (x**2).sum(), torch.tensor(len(x))


gradient, length = grad(f, has_aux=True)(x)
print(gradient.tolist(), length.item())
