import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(lambda row: torch.from_numpy(row.numpy() * 2))(rows)
except RuntimeError as error:
    print(error)
