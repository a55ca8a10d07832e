import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
target = torch.tensor([1.0])

F.cross_entropy(logits, target.long()).backward()
print(logits.grad.tolist())
