import torch
from torch.nn import functional as F

z = torch.tensor([0j], requires_grad=True)
parts = F.silu(torch.view_as_real(z))
parts.sum().backward()
print(z.grad.tolist())
