import torch
from torch.optim import swa_utils

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
try:
    swa_utils.SWALR(optimizer, swa_lr=0.25, anneal_strategy="cosine")
except ValueError as error:
    print(error)
