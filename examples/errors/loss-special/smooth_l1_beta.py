import torch
from torch.nn import functional as F

prediction = torch.tensor([2.0], requires_grad=True)
try:
    F.smooth_l1_loss(prediction, torch.zeros(1), beta=-1.0)
except RuntimeError as error:
    print(error)
