import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
target = torch.tensor([0])
accuracy = (logits.argmax(1) == target).float().mean()

F.cross_entropy(logits, target).backward()
print(accuracy.item(), logits.grad.tolist())
