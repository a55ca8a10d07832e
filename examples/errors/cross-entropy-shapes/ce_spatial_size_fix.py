import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, 4, 4, requires_grad=True)
mask = torch.zeros(1, 8, 8, dtype=torch.long)

large = F.interpolate(logits, size=mask.shape[1:])
F.cross_entropy(large, mask, reduction="sum").backward()
print(tuple(large.shape), logits.grad[0, :, 0, 0].tolist())
