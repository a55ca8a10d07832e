import torch

mask = torch.tensor([1.0, 0.0])
print(f"{'masked from step':20}       1       2")
for row in (
    "SGD",
    "SGD momentum=0.5",
    "SGD weight_decay=0.5",
    "Adam",
    "AdamW",
):
    name, _, options = row.partition(" ")
    moves = []
    for first in (1, 2):
        w = torch.tensor([2.0, 2.0], requires_grad=True)
        optimizer = eval(f"torch.optim.{name}([w], lr=0.5, {options})")
        for step in (1, 2):
            if step == first:
                w.register_hook(lambda grad: grad * mask)
            before = w[1].item()
            optimizer.zero_grad()
            w.sum().backward()
            optimizer.step()
        moves.append(w[1].item() - before)
    print(f"{row:20}", *(f"{m:+7.3f}" if m else f"{0:7}" for m in moves))
