import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)

F.multi_margin_loss(scores, torch.tensor([0, 1]), reduction="sum").backward()
print(scores.grad.tolist())
