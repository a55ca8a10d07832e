import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.constant_(layer.weight, 2.0)
x = torch.tensor([[3.0]])


def inside(x):
    print("recorded", torch.is_grad_enabled())
    return layer(x)


for use_reentrant in False, True:
    h = x.clone().requires_grad_()
    y = checkpoint(inside, h, use_reentrant=use_reentrant)
    y.sum().backward()
    print(use_reentrant, layer.weight.grad.item())
    layer.zero_grad()
