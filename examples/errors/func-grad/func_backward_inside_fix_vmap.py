import torch
from torch.func import grad

w = torch.tensor([2.0])


def gradient(x):
    return grad(lambda w: (w * x).sum())(w)


print(torch.vmap(gradient)(torch.tensor([3.0, 5.0])).tolist())
