import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
print(torch.vmap(torch.dot)(rows, rows).tolist())
print(torch.vmap(torch.mv, in_dims=(None, 0))(rows, rows).tolist())
