import torch
from torch.func import grad

w = torch.tensor([2.0])


def f(x):
    w_grad = grad(lambda w: (w * x).sum())(w)
    return (x**2 + w_grad).sum()


print(grad(f)(torch.tensor([3.0])).tolist())
