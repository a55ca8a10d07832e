import torch
from torch.func import grad


def loss(w, x):
    return (w * x).sum()


print(grad(loss, argnums=1)(torch.tensor([2.0]), torch.tensor([3.0])).tolist())
