import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0], [0.0]], requires_grad=True)
target = torch.tensor([0.0, 1.0])

loss = F.binary_cross_entropy_with_logits(logits.squeeze(1), target)
loss.backward()
print(logits.grad.tolist())
