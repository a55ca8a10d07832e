import torch
from torch.nn import functional as F

logits = torch.tensor([0.0, 0.0], requires_grad=True)
target = torch.tensor([1.0, 0.0])

F.binary_cross_entropy_with_logits(logits, target).backward()
print(logits.grad.tolist())

logits.grad = None
F.binary_cross_entropy(logits.sigmoid(), target).backward()
print(logits.grad.tolist())
