import torch
from torch.func import grad


def loss(w):
    h = torch.ones(2)
    return (h * w).sum()


print(grad(loss)(torch.tensor([2.0, 3.0])).tolist())
