import torch
from torch.func import grad
from torch.utils.checkpoint import checkpoint


def f(x):
    return checkpoint(torch.square, x, use_reentrant=False).sum()


try:
    grad(f)(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
