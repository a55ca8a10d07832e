import torch
from torch.func import grad


def loss(w, x):
    return (w * x).sum()


try:
    grad(loss, argnums=1)(torch.tensor([2.0]), x=torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
