import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([1, 255])

F.cross_entropy(logits, target, ignore_index=255).backward()
print(logits.grad.tolist())
