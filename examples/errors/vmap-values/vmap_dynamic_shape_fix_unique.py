import torch


def count_distinct(row):
    ordered = row.sort().values
    return 1 + (ordered[1:] != ordered[:-1]).sum()


rows = torch.tensor([[2.0, 3.0, 2.0], [5.0, 7.0, 11.0]])
print(torch.vmap(count_distinct)(rows).tolist())
