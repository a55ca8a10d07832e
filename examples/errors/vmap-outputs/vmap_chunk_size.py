import torch

try:
    torch.vmap(torch.square, chunk_size=0)
except ValueError as error:
    print(error)
