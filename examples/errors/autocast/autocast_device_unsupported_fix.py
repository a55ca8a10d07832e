from contextlib import nullcontext

import torch

x = torch.ones(1, 1, device="meta")
w = torch.ones(1, 1, device="meta", requires_grad=True)
kind = x.device.type
has = torch.amp.is_autocast_available(kind)
with torch.autocast(kind) if has else nullcontext():
    y = x @ w
y.sum().backward()
print(has, y.dtype, w.grad.shape)
