import torch
from torch.func import grad


def f(x):
    return (x**2).sum(keepdim=True)


print(tuple(f(torch.tensor([3.0, 5.0])).shape))
print(grad(lambda x: f(x).squeeze())(torch.tensor([3.0, 5.0])).tolist())
