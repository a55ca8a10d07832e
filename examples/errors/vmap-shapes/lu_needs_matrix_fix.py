import torch

a = torch.stack([2 * torch.eye(2), 4 * torch.eye(2)])
lu, pivots = torch.vmap(torch.linalg.lu_factor)(a)
print(lu.tolist())
