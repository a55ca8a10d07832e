import torch

rows = torch.tensor([[2.0, 0.0], [5.0, 7.0]])
print(torch.nonzero(rows).tolist())
print(torch.vmap(lambda row: (row != 0).sum())(rows).tolist())
