import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(torch.vmap(lambda row: row * 2)(rows).tolist())
