import torch


def weighted(x):
    return x * x.sum().item()


try:
    torch.vmap(weighted)(torch.tensor([[2.0, 3.0], [5.0, 7.0]]))
except RuntimeError as error:
    print(error)
