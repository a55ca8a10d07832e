import torch
from torch.nn import functional as F

prediction = torch.tensor([[2.0, 3.0], [5.0, 7.0]], requires_grad=True)
target = torch.zeros(2, 2)
try:
    F.mse_loss(prediction, target, weight=torch.tensor([1.0, 3.0]))
except ValueError as error:
    print(error)
