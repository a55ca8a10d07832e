import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
large = torch.vmap(lambda row: torch.where(row > 2, row, 0.0).sum())
print(large(rows).tolist())
