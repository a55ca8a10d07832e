import torch
from torch.func import grad


def f(x, zero):
    h = 3 * x + zero
    return (h**2).sum()


x = torch.tensor([2.0])
by_x, by_h = grad(f, argnums=(0, 1))(x, torch.zeros_like(x))
print(by_x.tolist(), by_h.tolist())
