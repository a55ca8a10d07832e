import torch

MARKS = (0, 1, 10, 100, 500)
print(f"{'steps':20}", *(f"{n:>7}" for n in MARKS))
for row in (
    "SGD momentum=0.9",
    "Adam",
    "AdamW",
    "SGD weight_decay=0.1",
):
    name, _, options = row.partition(" ")
    w = torch.tensor(2.0)
    optimizer = eval(f"torch.optim.{name}([w], lr=0.1, {options})")
    w.grad = torch.tensor(1.0)
    values = []
    for _ in range(501):
        optimizer.step()
        values.append(w.item())
        w.grad = torch.tensor(0.0)
    print(f"{row:20}", *(f"{values[n]:7.3f}" for n in MARKS))
