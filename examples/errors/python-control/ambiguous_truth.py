import torch
from torch import nn

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 1.0])
try:
    nn.MSELoss(prediction, target)
except RuntimeError as error:
    print(error)
