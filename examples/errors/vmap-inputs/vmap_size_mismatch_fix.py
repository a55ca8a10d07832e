import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
weights = torch.tensor([1.0, 2.0, 3.0])
scale = torch.tensor([10.0, 100.0])
print(torch.vmap(torch.mul)(rows, scale).tolist())
outer = torch.vmap(torch.outer, in_dims=(0, None))
print(outer(rows, weights).tolist())
