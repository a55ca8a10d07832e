import torch
from torch.nn import functional as F

x = torch.tensor([0.0], dtype=torch.float16, requires_grad=True)
torch.special.i1(x.float()).sum().backward()
print(x.grad.item(), x.grad.dtype)

x = torch.tensor([2], dtype=torch.float32, requires_grad=True)
F.mse_loss(x, torch.tensor([3.0])).backward()
print(x.grad.item())

z = torch.tensor([2 + 0j, 1], requires_grad=True)
z.abs().max().backward()
print(z.grad.tolist())
