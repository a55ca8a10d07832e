import torch

rows = torch.tensor([[2.0, 3.0], [5.0, 7.0]])
where = torch.tensor([0, 1])
cases = {
    "a *= row": lambda a, row: a.mul_(row),
    "a.fill_": lambda a, row: a.fill_(row[0]),
    "a.masked_fill_": lambda a, row: a.masked_fill_(row > 2, 0.0),
    "a.index_add_": lambda a, row: a.index_add_(0, where, row),
    "a.bernoulli_": lambda a, row: a.bernoulli_(row / 8),
}
for name, f in cases.items():
    mapped = torch.vmap(f, in_dims=(None, 0), randomness="different")
    try:
        mapped(torch.zeros(2), rows)
    except RuntimeError as error:
        print(f"{name:16}{str(error).split(' is not possible')[0]}")
