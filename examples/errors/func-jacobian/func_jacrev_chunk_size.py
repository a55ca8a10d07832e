import torch
from torch.func import jacrev

try:
    jacrev(torch.square, chunk_size=0)(torch.tensor([3.0, 5.0]))
except ValueError as error:
    print(error)
