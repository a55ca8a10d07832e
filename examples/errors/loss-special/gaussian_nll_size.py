import torch
from torch.nn import functional as F

mean, target = torch.zeros(2, 3), torch.zeros(2, 3)
try:
    F.gaussian_nll_loss(mean, target, torch.ones(3))
except ValueError as error:
    print(error)
