import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor(3.0, requires_grad=True)
for use_reentrant in False, True:
    x.grad = None
    y = checkpoint(torch.square, x, use_reentrant=use_reentrant)
    y.backward(retain_graph=True)
    y.backward()
    print(use_reentrant, x.grad.item())
