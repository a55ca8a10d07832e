import torch
from torch.nn import functional as F

logits = torch.zeros(4, 1, requires_grad=True)
target = torch.tensor([0, 1, 0, 1])

F.cross_entropy(logits, target[:, None].float()).backward()
print(logits.grad.flatten().tolist())

logits.grad = None
F.binary_cross_entropy_with_logits(logits.squeeze(1), target.float()).backward()
print(logits.grad.flatten().tolist())
