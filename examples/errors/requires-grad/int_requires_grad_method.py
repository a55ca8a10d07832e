import torch
from torch.nn import functional as F

x = F.one_hot(torch.tensor(1), 3)

try:
    x.requires_grad_()
except RuntimeError as error:
    print(error)
