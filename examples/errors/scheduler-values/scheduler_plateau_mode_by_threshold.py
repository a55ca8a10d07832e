import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
try:
    lr_scheduler.ReduceLROnPlateau(optimizer, threshold_mode="min")
except ValueError as error:
    print(error)
