import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
weight = torch.tensor([[1.0, 0.0], [10.0, 1.0]])
print(torch.vmap(torch.matmul, in_dims=(0, None))(rows, weight).tolist())
