import torch


def noise(x):
    return torch.rand(2, out=torch.empty(2))


try:
    torch.vmap(noise, randomness="different")(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
