import torch


def clipped(x):
    if x > 3:
        return torch.tensor(3.0)
    return x


try:
    torch.vmap(clipped)(torch.tensor([2.0, 5.0]))
except RuntimeError as error:
    print(error)
