import torch
from torch.func import grad
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0])
print(grad(lambda x: torch.square(x).sum())(x).tolist())

x.requires_grad_()
y = checkpoint(torch.square, x, use_reentrant=False).sum()
print(torch.autograd.grad(y, x)[0].tolist())
