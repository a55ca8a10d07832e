import torch


def doubled(x):
    return torch.mul(x, 2)


def middle(row, start):
    return row[start]


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(torch.vmap(doubled)(rows).tolist())
print(torch.vmap(middle)(rows, torch.tensor([0, 1])).tolist())
