import torch

x = torch.tensor([2.0, 3.0, 5.0])
print(torch.vmap(lambda x: x * 2, chunk_size=2)(x).tolist(), 1)
