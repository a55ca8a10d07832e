import torch
from torch.nn import functional as F

p = torch.tensor([0.5], requires_grad=True)
weight = p * 6
F.binary_cross_entropy(p, torch.ones(1), weight=weight.detach()).backward()
print(p.grad.item())
