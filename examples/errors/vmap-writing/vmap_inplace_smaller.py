import torch


def powers(x):
    result = torch.zeros(2)
    result[0] = x  # (1)!
    result[1] = x**2
    return result


try:
    torch.vmap(powers)(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
