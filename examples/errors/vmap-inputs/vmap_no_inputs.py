import torch


def draw():
    return torch.randn(2)


try:
    torch.vmap(draw, randomness="different")()
except ValueError as error:
    print(error)
