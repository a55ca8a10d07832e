import torch

try:
    torch.vmap(torch.mul, in_axes=(0, None))
except TypeError as error:
    print(error)
