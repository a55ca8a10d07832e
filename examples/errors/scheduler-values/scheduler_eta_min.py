import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
try:
    lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=2, eta_min="0.25")
except ValueError as error:
    print(error)
