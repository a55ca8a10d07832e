import torch

rows = torch.tensor([[2.0, 3.0, 5.0], [7.0, 11.0, 13.0]])
print(torch.nanquantile(rows, 0.5, dim=1).tolist())
print(torch.vmap(torch.median)(rows).tolist())
