import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])
losses = F.mse_loss(prediction, target)
try:
    print([loss.item() for loss in losses])
except TypeError as error:
    print(error)

losses = F.mse_loss(prediction, target, reduction="none")
print([loss.item() for loss in losses])
