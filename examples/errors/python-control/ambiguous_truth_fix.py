import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])

nn.MSELoss()(prediction, target).backward()
print(prediction.grad.tolist())

prediction.grad = None
F.mse_loss(prediction, target).backward()
print(prediction.grad.tolist())
