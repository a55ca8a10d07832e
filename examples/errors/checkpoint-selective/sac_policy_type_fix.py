from functools import partial

import torch
from torch.utils.checkpoint import CheckpointPolicy as Policy
from torch.utils.checkpoint import (
    checkpoint,
    create_selective_checkpoint_contexts,
)


def policy(ctx, op, *args, **kwargs):
    if op == torch.ops.aten.pow.Tensor_Scalar:
        return Policy.MUST_SAVE
    return Policy.PREFER_RECOMPUTE


contexts = partial(create_selective_checkpoint_contexts, policy)
x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(torch.square, x, use_reentrant=False, context_fn=contexts)
y.sum().backward()
print(y.item(), x.grad)
