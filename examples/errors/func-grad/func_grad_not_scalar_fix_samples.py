import torch
from torch.func import grad, vmap


def loss(w, x, target):
    return (w * x - target) ** 2


w = torch.tensor(2.0)
x, target = torch.tensor([3.0, 5.0]), torch.tensor([5.0, 7.0])
print(vmap(grad(loss), in_dims=(None, 0, 0))(w, x, target).tolist())
