import torch
from torch.nn import functional as F

mean, target = torch.zeros(2, 3), torch.zeros(2, 3)
for shape in (2, 3), (2, 1), (1, 3), (2,), (3,), (1, 1), ():
    try:
        F.gaussian_nll_loss(mean, target, torch.ones(shape))
        print(f"{shape!s:6}", "-")
    except ValueError as error:
        print(f"{shape!s:6}", error)
