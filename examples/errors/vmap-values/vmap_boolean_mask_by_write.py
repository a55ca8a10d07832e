import torch


def without_small(row):
    row = row.clone()
    row[row < 3] = 0.0
    return row


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(without_small)(rows)
except RuntimeError as error:
    print(error)
