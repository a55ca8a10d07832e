import torch
from torch import nn

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)


def clip(optimizer, args, kwargs):
    return nn.utils.clip_grad_norm_([w], 1.0)


optimizer.register_step_pre_hook(clip)
(3 * w).sum().backward()
try:
    optimizer.step()
except RuntimeError as error:
    print(str(error).split("> ")[1])
