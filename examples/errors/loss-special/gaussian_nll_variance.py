import torch
from torch.nn import functional as F

mean, target = torch.tensor([2.0]), torch.tensor([3.0])
variance = torch.tensor([-0.5], requires_grad=True)
try:
    F.gaussian_nll_loss(mean, target, variance)
except ValueError as error:
    print(error)
