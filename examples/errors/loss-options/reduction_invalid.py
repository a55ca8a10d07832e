import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    F.mse_loss(prediction, torch.zeros(2), reduction="average")
except ValueError as error:
    print(error)
