import torch
from torch import nn

for bad in (float("inf"), float("nan")):
    a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
    (a * 2 + b * bad).sum().backward()
    total = nn.utils.clip_grad_norm_([a, b], 1.0)
    print(total.item(), a.grad.tolist(), b.grad.tolist(), end=" ")
    torch.optim.SGD([a, b], lr=0.5).step()
    print(a.tolist(), b.tolist())
