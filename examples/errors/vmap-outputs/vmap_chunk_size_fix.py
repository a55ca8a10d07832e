import torch

x = torch.tensor([2.0, 3.0, 5.0])
print(torch.vmap(torch.square, chunk_size=2)(x).tolist())
print(torch.vmap(torch.square, chunk_size=None)(x).tolist())
