from functools import partial

import torch
from torch.utils.checkpoint import (
    checkpoint,
    create_selective_checkpoint_contexts,
)

save = [torch.ops.aten.pow.Tensor_Scalar]
contexts = partial(create_selective_checkpoint_contexts, save)
x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(
    lambda x: x.square().square(), x, use_reentrant=False, context_fn=contexts
)
y.sum().backward(retain_graph=True)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
