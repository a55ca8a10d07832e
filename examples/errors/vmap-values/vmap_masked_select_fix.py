import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
mask = torch.tensor([False, True])
large = torch.vmap(lambda row: row.masked_fill(row <= 2, 0.0).sum())
print(large(rows).tolist())
print(torch.vmap(lambda row: row.masked_select(mask))(rows).tolist())
