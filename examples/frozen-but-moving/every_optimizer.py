import torch

GROUPS = [
    "SGD; RMSprop; Adagrad; Adadelta; Rprop; Adafactor; SparseAdam; "
    "Adam betas=(0.0, 0.999)",
    "SGD momentum=0.5; SGD momentum=0.5, nesterov=True; RMSprop momentum=0.5; "
    "Adam; Adam foreach=True; Adam fused=True; AdamW weight_decay=0.0; "
    "Adamax; NAdam; RAdam",
    "SGD weight_decay=0.5; Adam weight_decay=0.5; AdamW; ASGD; "
    "Muon ns_steps=0",  # (1)!
]
COLUMNS = [(None, 0), (None, 1), (0.0, 0), (0.0, 1), (1.0, 1)]


def moved(name, options, last, steps):
    w = torch.tensor([[4.0]], requires_grad=False)  # (2)!
    optimizer = eval(f"torch.optim.{name}([w], lr=0.5, {options})")
    for grad in [1.0] * steps + [last]:
        w.grad = None if grad is None else torch.tensor([[grad]])
        if name == "SparseAdam" and grad is not None:
            w.grad = w.grad.to_sparse()  # (3)!
        before = w.item()
        optimizer.step()
    change = w.item() - before
    return round(change, 4) if change else 0


line = "{:31}" + "{!s:>9}" * 5
print(line.format(".grad", *(grad for grad, _ in COLUMNS)))
print(line.format("steps", *(steps for _, steps in COLUMNS)))
for group in GROUPS:
    print()
    for row in group.split("; "):
        name, _, options = row.partition(" ")
        print(line.format(row, *(moved(name, options, *c) for c in COLUMNS)))
