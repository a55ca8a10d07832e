import torch
from torch.func import grad


def loss(w, x):
    return (w * x).sum()


w, x = torch.tensor([2.0]), torch.tensor([3.0])
try:
    grad(loss, argnums=(0, 0))(w, x)
except RuntimeError as error:
    print(error)
