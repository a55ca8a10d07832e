import torch
from torch.func import jacrev

x = torch.tensor([3.0, 5.0])
for chunk_size in (1, None):
    print(chunk_size, jacrev(torch.square, chunk_size=chunk_size)(x).tolist())
