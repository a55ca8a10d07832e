import torch


def middle(row, start):
    return torch.narrow(row, 0, start, 1)


rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
try:
    torch.vmap(middle)(rows, torch.tensor([0, 1]))
except RuntimeError as error:
    print(error)
