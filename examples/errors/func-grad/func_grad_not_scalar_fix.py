import torch
from torch.func import grad, jacrev, vmap


def f(x):
    return x**2


x = torch.tensor([3.0, 5.0])
print("grad(f.sum)   ", grad(lambda x: f(x).sum())(x).tolist())
print("vmap(grad(f)) ", vmap(grad(f))(x).tolist())
print("jacrev(f)     ", jacrev(f)(x).tolist())
