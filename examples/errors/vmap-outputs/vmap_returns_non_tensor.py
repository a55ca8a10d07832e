import torch


def score(x):
    return x * 2, 1.0


try:
    torch.vmap(score)(torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
