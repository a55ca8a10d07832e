import torch

rows = torch.tensor([[2.0, 3.0, 5.0], [7.0, 11.0, 13.0]])
print(torch.vmap(lambda row: row.unfold(0, 2, 1))(rows).tolist())
