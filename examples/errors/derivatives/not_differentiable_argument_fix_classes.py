import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
target = torch.tensor([1])
weight = torch.tensor([1.0, 3.0], requires_grad=True)
loss = F.cross_entropy(logits, target, reduction="none")
(loss * weight[target]).sum().backward()
print(logits.grad.tolist(), weight.grad[0].item())
