import torch

a = torch.stack([2 * torch.eye(2), 4 * torch.eye(2)])
inverse = torch.vmap(torch.linalg.inv)(a)
print(inverse.tolist())
