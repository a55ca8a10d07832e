import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 0.0]], requires_grad=True)
one_hot = torch.tensor([[0, 1]])

F.cross_entropy(logits, one_hot.float()).backward()
print(logits.grad.tolist())

logits.grad = None
F.cross_entropy(logits, one_hot.argmax(1)).backward()
print(logits.grad.tolist())
