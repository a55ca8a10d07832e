import torch


def power(x, exponent):
    return x**exponent


try:
    torch.vmap(power)(torch.tensor([2.0, 3.0]), 2)
except ValueError as error:
    print(error)
