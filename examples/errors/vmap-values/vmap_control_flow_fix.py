import torch
from torch.func import grad, vmap


def clipped(x):
    return torch.where(x > 3, 3.0, x)


x = torch.tensor([2.0, 5.0])
print(vmap(clipped)(x).tolist())
print(vmap(grad(clipped))(x).tolist())
