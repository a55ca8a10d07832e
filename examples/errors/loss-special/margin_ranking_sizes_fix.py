import torch
from torch.nn import functional as F

better = torch.tensor([2.0, 3.0], requires_grad=True)
worse = torch.tensor([3.0, 5.0])

target = torch.ones_like(better)
F.margin_ranking_loss(better, worse, target, reduction="sum").backward()
print(better.grad.tolist())
