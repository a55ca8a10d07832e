import torch
from torch.autograd.functional import hessian


def f(x):
    return (x**3).sum(), x.max()


x = torch.tensor([2.0, 3.0])
try:
    hessian(f, x)
except RuntimeError as error:
    print(error)
