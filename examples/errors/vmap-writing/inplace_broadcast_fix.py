import torch
from torch.func import grad, vmap


def total(row):
    result = 0.0
    for x in row:
        result = result + x**2
    return result


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(vmap(total)(rows).tolist())
print(vmap(grad(total))(rows).tolist())
