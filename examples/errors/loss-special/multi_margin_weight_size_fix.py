import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 3.0]], requires_grad=True)

weight = torch.tensor([3.0, 1.0])
F.multi_margin_loss(scores, torch.tensor([0]), weight=weight).backward()
print(scores.grad.tolist())
