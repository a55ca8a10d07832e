from contextlib import nullcontext, suppress

import torch
from torch.utils.checkpoint import checkpoint


def contexts():
    return suppress(ValueError), nullcontext()


def f(x):
    raise ValueError(x)


x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint(f, x, use_reentrant=False, context_fn=contexts)
except RuntimeError as error:
    print(error)
