import torch
from torch.func import jacrev, vmap


def powers(x):
    return torch.stack([x, x**2])


print(vmap(powers)(torch.tensor([2.0, 3.0])).tolist())
print(vmap(jacrev(powers))(torch.tensor([2.0, 3.0])).tolist())
