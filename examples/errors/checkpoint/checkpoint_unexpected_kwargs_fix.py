import torch
from torch.utils.checkpoint import checkpoint

x = torch.tensor([3.0], requires_grad=True)
y = checkpoint(torch.clamp, x, max=5.0, use_reentrant=False)
y.sum().backward()
print(y.item(), x.grad)
