import torch

try:
    torch.vmap(torch.square, randomness="independent")
except RuntimeError as error:
    print(error)
