import torch


def doubled(x):
    return x * 2, x + 1


y, hidden = torch.vmap(doubled)(torch.tensor([2.0, 3.0]))
print(y.tolist(), hidden.tolist())
