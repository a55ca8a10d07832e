import torch
from torch.func import grad


def loss(w, x):
    return (w * x).sum()


w, x = torch.tensor([2.0]), torch.tensor([3.0])
print([g.tolist() for g in grad(loss, argnums=(1, 0))(w, x)])
