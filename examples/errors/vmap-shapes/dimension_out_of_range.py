import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(lambda row: row.sum(dim=1))(rows)
except IndexError as error:
    print(error)
