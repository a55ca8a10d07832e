import torch
from torch.utils.checkpoint import checkpoint


def backward_inside(x):
    x.square().backward()
    return x


x = torch.tensor(3.0, requires_grad=True)
y = checkpoint(torch.square, x, use_reentrant=True)
for refused in [
    lambda: torch.autograd.grad(y, x),
    lambda: torch.func.grad(backward_inside)(torch.tensor(3.0)),
]:
    try:
        refused()
    except RuntimeError as error:
        print(str(error).split(". ")[0])
