import torch


def noisy(x):
    return x + torch.empty(2).normal_()


try:
    torch.vmap(noisy, randomness="different")(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
