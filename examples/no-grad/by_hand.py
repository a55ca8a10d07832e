import torch

for update in [
    "w -= 0.25 * w.grad",
    "w = w - 0.25 * w.grad",
    "with torch.no_grad(): w = w - 0.25 * w.grad",
    "with torch.no_grad(): w -= 0.25 * w.grad",
]:
    w = old = torch.tensor(3.0, requires_grad=True)
    (w * w).backward()
    print(update)
    try:
        exec(update)
        print(f"  {w.item()}  {w is old=}  {w.is_leaf=}  {w.requires_grad=}")
    except RuntimeError as error:
        print(f"  {error}")
