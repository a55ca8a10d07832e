import torch

try:
    torch.vmap(torch.square, chunk_size=2)(torch.empty(0))
except AssertionError as error:
    print(error)
