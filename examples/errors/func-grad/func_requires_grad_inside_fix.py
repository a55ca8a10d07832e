import torch
from torch.func import grad, jacrev


def f(x):
    inner = grad(lambda h: (h**2).sum())
    return inner(3 * x).sum(), inner(3 * x)


x = torch.tensor([2.0])
print("h     ", grad(f, has_aux=True)(x)[1].tolist())
print("jacrev", grad(lambda x: jacrev(torch.square)(x).sum())(x).tolist())
