import torch


def powers(x):
    return x**2, x**3


try:
    torch.vmap(powers, out_dims=(0,))(torch.tensor([2.0, 3.0]))
except ValueError as error:
    print(error)
