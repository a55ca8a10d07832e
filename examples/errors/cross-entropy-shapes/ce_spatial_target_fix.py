import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, 4, 4, requires_grad=True)
mask = torch.zeros(1, 1, 4, 4, dtype=torch.long)

F.cross_entropy(logits, mask.squeeze(1), reduction="sum").backward()
print(logits.grad[0, :, 0, 0].tolist())
