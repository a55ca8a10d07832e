from contextlib import nullcontext

import torch
from torch.utils.checkpoint import checkpoint


def contexts():
    return nullcontext(), nullcontext()


x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(torch.square, x, use_reentrant=False, context_fn=contexts)
y.sum().backward()
print(y.item(), x.grad)
