import torch
from torch.nn import functional as F

logits = torch.zeros(1, 2, requires_grad=True)
weight = torch.tensor([1.0, 3.0], dtype=torch.float64).to(logits.dtype)

loss = F.cross_entropy(logits, torch.tensor([1]), weight, reduction="sum")
loss.backward()
print(logits.grad.tolist())
