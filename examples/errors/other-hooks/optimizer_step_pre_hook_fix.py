import torch
from torch import nn

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)


def clip(optimizer, args, kwargs):
    nn.utils.clip_grad_norm_([w], 1.0)


optimizer.register_step_pre_hook(clip)
(3 * w).sum().backward()
optimizer.step()
print(round(w.grad.item(), 4), round(w.item(), 4))
