import torch
from torch.nn import functional as F

logits = torch.zeros(3, 2, requires_grad=True)
target = torch.tensor([[0], [1], [1]])

F.cross_entropy(logits, target.squeeze(1), reduction="sum").backward()
print(logits.grad.tolist())
