import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(torch.dot, in_dims=(0, None))(rows, rows)
except RuntimeError as error:
    print(error)
