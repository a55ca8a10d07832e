import torch
from torch.func import grad

total = torch.zeros(())


def f(x):
    return (x**2).sum(), total + x.sum()


gradient, total = grad(f, has_aux=True)(torch.tensor([3.0, 5.0]))
print(gradient.tolist(), total.item())
