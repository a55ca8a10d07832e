import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(lambda row: row[row > 2].sum())(rows)
except RuntimeError as error:
    print(error)
