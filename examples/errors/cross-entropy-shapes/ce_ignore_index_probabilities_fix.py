import torch
from torch.nn import functional as F

logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([[0.5, 0.5], [0.0, 1.0]])
counts = torch.tensor([0.0, 1.0])

losses = F.cross_entropy(logits, target, reduction="none")
(losses * counts).sum().backward()
print(logits.grad.tolist())
