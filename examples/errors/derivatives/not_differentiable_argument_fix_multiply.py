import torch
from torch.nn import functional as F

p = torch.tensor([0.5], requires_grad=True)
weight = torch.tensor([3.0], requires_grad=True)
loss = F.binary_cross_entropy(p, torch.ones(1), reduction="none")
(loss * weight).mean().backward()
print(p.grad.item(), weight.grad.item() == loss.item())
