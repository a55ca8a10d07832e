import torch
from torch import nn

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])

nn.HuberLoss(delta=0.5)(prediction, target).backward()
print(prediction.grad.tolist())
