import copy

import torch
from torch import nn

w = nn.Parameter(torch.tensor(2.0))
other = nn.Parameter(torch.tensor(3.0))
loss = w * 5
print("loss = w * 5              ", w.grad)

loss.backward()
print("loss.backward()           ", w.grad)
print("copy.deepcopy(w)          ", copy.deepcopy(w).grad)

torch.optim.SGD([w]).zero_grad()
print("optimizer.zero_grad()     ", w.grad)

print("torch.autograd.grad       ", w.grad, torch.autograd.grad(w * 5, w))
print("torch.func.grad           ", w.grad, torch.func.grad(lambda t: t * 5)(w))

(w * other).backward(inputs=[other])
print("backward(inputs=[other])  ", w.grad, other.grad)

w.register_post_accumulate_grad_hook(lambda p: setattr(p, "grad", None))
(w * 5).backward()
print("hook                      ", w.grad)
