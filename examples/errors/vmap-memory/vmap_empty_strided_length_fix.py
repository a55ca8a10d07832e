import torch

x = torch.tensor([[2.0, 3.0], [5.0, 7.0]])


def copy(row):
    return row.new_empty_strided((2,), (1,)).copy_(row)


print(torch.vmap(copy)(x).tolist())
