import torch
from torch import nn

print(f"{'row':16}", *(f"{row:>8}" for row in range(3)))
for case in ("SGD", "SGD momentum=0.5", "Adam", "AdamW", "SparseAdam"):
    name, _, options = case.partition(" ")
    table = nn.Embedding(3, 1, sparse=name == "SparseAdam")
    nn.init.constant_(table.weight, 2.0)
    optimizer = eval(f"torch.optim.{name}([table.weight], lr=0.5, {options})")
    for row in (0, 1):  # (1)!
        before = table.weight.tolist()
        optimizer.zero_grad()
        (table(torch.tensor([row])) * 4).sum().backward()
        optimizer.step()
    changes = [b - a for [a], [b] in zip(before, table.weight.tolist())]
    print(f"{case:16}", *(f"{c:+8.3f}" if c else f"{0:8}" for c in changes))
