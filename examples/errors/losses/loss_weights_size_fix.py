import torch
from torch.nn import functional as F

prediction = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
target = torch.zeros(2, 2)
weight = torch.tensor([1.0, 3.0]).expand_as(prediction)

F.mse_loss(prediction, target, reduction="sum", weight=weight).backward()
print(prediction.grad.tolist())
