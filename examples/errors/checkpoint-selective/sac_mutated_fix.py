from functools import partial

import torch
from torch.utils.checkpoint import (
    checkpoint,
    create_selective_checkpoint_contexts,
)

save = [torch.ops.aten.mul.Tensor]
contexts = partial(create_selective_checkpoint_contexts, save)


def f(x):
    h = x * 2
    h = h + 1
    return h.square()


x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(f, x, use_reentrant=False, context_fn=contexts)
y.sum().backward()
print(y.item(), x.grad)
