from functools import partial

import torch
from torch.utils.checkpoint import (
    checkpoint,
    create_selective_checkpoint_contexts,
)

save = [torch.ops.aten.pow.Tensor_Scalar]
contexts = partial(create_selective_checkpoint_contexts, save)
options = {"use_reentrant": False, "context_fn": contexts, "debug": True}
x = torch.tensor([3.0], requires_grad=True)
try:
    checkpoint(torch.square, x, **options)
except ValueError as error:
    print(error)
