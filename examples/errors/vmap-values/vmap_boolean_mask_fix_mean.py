import torch
from torch.func import grad, vmap


def mean_above_two(row):
    chosen = row > 2
    return torch.where(chosen, row, 0.0).sum() / chosen.sum()


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(vmap(mean_above_two)(rows).tolist())
print(vmap(grad(mean_above_two))(rows).tolist())
