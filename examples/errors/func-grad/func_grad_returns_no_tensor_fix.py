import torch
from torch.func import grad

x = torch.tensor([3.0])
print(grad(lambda x: (x**2).sum())(x).tolist())

gradient, y = grad(lambda x: ((x**2).sum(), x**2), has_aux=True)(x)
print(gradient.tolist(), y.tolist())
