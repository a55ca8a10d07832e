import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([0, 1])

for score, label in zip(logits, target):
    F.cross_entropy(score, label).backward()
print(logits.grad.tolist())

logits.grad = None
F.cross_entropy(logits, target, reduction="sum").backward()
print(logits.grad.tolist())
