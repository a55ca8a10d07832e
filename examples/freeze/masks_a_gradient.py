import torch
from torch import optim

cases = {
    "SGD": (optim.SGD, {}),
    "SGD momentum=0.5": (optim.SGD, {"momentum": 0.5}),
    "SGD weight_decay=0.5": (optim.SGD, {"weight_decay": 0.5}),
    "Adam": (optim.Adam, {}),
    "AdamW": (optim.AdamW, {}),
}
mask = torch.tensor([1.0, 0.0])

print(f"{'first':20}       1       2")
for name, (optimizer_class, options) in cases.items():
    print(f"{name:20}", end="")
    for first in (1, 2):
        w = torch.tensor([2.0, 2.0], requires_grad=True)
        optimizer = optimizer_class([w], lr=0.5, **options)
        for step in (1, 2):
            if step == first:
                w.register_hook(lambda grad: grad * mask)
            before = w[1].item()
            optimizer.zero_grad()
            w.sum().backward()
            optimizer.step()
        change = w[1].item() - before  # (1)!
        print(f"{change:+8.3f}" if change else f"{'0':>8}", end="")
    print()
