import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)

F.mse_loss(prediction, torch.zeros(2), reduction="sum").backward()
print(prediction.grad.tolist())
