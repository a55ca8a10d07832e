import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0], requires_grad=True)
try:
    F.huber_loss(prediction, torch.zeros(1), delta=0.0)
except RuntimeError as error:
    print(error)
