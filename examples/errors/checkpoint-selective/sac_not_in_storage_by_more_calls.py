from functools import partial

import torch
from torch.utils.checkpoint import (
    checkpoint,
    create_selective_checkpoint_contexts,
)

save = [torch.ops.aten.pow.Tensor_Scalar]
contexts = partial(create_selective_checkpoint_contexts, save)
factors = [2]


def f(x):
    for factor in factors:
        x = x * factor
    return x.square()


x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(f, x, use_reentrant=False, context_fn=contexts)
factors.append(5)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
