import torch
from torch.func import grad, vmap


def weighted(x):
    return x * x.sum()


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(vmap(weighted)(rows).tolist())
print(vmap(grad(lambda x: weighted(x).sum()))(rows).tolist())
