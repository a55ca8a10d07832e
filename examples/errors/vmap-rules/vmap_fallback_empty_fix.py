import torch


def medians(rows):
    if len(rows) == 0:
        return rows.new_empty(0)
    return torch.vmap(torch.median)(rows)


print(medians(torch.empty(0, 3)).tolist())
print(medians(torch.tensor([[2.0, 3.0, 5.0]])).tolist())
