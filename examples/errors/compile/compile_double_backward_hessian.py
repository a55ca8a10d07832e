import torch
from torch.autograd.functional import hessian


def f(x):
    return (x**3).sum()


x = torch.tensor([2.0])
print(hessian(f, x).item())
print(hessian(torch.compile(f, backend="aot_eager"), x).item())
