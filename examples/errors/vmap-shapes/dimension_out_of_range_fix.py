import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(torch.vmap(lambda row: row.sum(dim=0))(rows).tolist())
print(torch.vmap(lambda row: row.sum(dim=-1))(rows).tolist())
print(rows.sum(dim=1).tolist())
