import torch
from torch import optim

for name in (
    "SGD Adam AdamW Adamax NAdam RAdam RMSprop Adagrad Adadelta Adafactor "
    "ASGD Rprop"
).split():
    w = torch.tensor(2.0, requires_grad=True)
    optimizer = getattr(optim, name)([w], lr=0.5)
    changes = []
    for step in range(4):
        before = w.item()
        optimizer.zero_grad()
        w.backward()
        optimizer.step()
        changes.append(w.item() - before)
        optimizer.param_groups[0]["lr"] = 0.0
    print(f"{name:9}", *(f"{c:+8.3f}" if c else f"{0:8}" for c in changes))
