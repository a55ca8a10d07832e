import torch
from torch.optim import SGD

WAYS = [
    (1, "pass"),
    (2, "h = h.detach()"),
    (2, "with torch.no_grad(): h = w * 4"),
    (1, "w.requires_grad_(False)"),
    (2, "h = h * 0"),
    (1, "w.register_hook(torch.zeros_like)"),
    (1, "w.requires_grad_(False).grad = None"),
    (3, "w.grad = None"),
    (1, "optimizer.param_groups[0]['lr'] = 0.0"),
    (1, "optimizer = SGD([v], lr=0.5)"),
]
STEP = ["h = w * 4", "(h + v).backward()", "optimizer.step()"]
LOOPS = ["optimizer.zero_grad()", "optimizer.zero_grad(False)", "pass"]

table = "{:<3}{:38}{:>12}{:>18}{:>8}"
print(table.format("", "", *(loop.split(".")[-1] for loop in LOOPS)))
for place, way in WAYS:
    moves = []
    for loop in LOOPS:
        w = torch.tensor(8.0, requires_grad=True)
        v = torch.tensor(1.0, requires_grad=True)
        optimizer = SGD([w, v], lr=0.5, momentum=0.5)
        for step in (1, 2, 3, 4):
            lines = [loop, *STEP]
            if step == 3:
                before = w.item()
            if step > 2:
                lines.insert(place, way)  # (1)!
            exec("\n".join(lines))
        moves.append(w.item() - before)
    print(table.format(place, way, *moves))
