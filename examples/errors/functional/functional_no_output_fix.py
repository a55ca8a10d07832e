import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0])


def f(x):
    results = [x**2]
    return tuple(results)


print(jacobian(f, x, vectorize=True)[0].tolist())
