import torch
from torch.func import grad


def loss(w, x):
    return (w * x).sum()


w, x = torch.tensor([2.0]), torch.tensor([3.0])
for argnums in [(), "w", (0, "x")]:
    try:
        grad(loss, argnums=argnums)(w, x)
    except RuntimeError as error:
        print(f"{argnums!s:10}{error}")
