import torch


def cleared(x):
    x.data = torch.zeros(())
    return x


try:
    torch.vmap(cleared)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
