import torch


def squares(x):
    return torch.vmap(torch.square, chunk_size=2 if len(x) else None)(x)


print(squares(torch.empty(0)).tolist())
print(squares(torch.tensor([2.0, 3.0, 5.0])).tolist())
