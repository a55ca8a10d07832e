import torch
from torch.nn import functional as F

scores = torch.tensor([[3.0, 2.0]], requires_grad=True)

F.multilabel_margin_loss(scores, torch.tensor([[1, -1]])).backward()
print(scores.grad.tolist())
