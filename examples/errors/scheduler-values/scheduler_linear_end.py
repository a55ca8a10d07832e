import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
try:
    lr_scheduler.LinearLR(optimizer, start_factor=0.5, end_factor=2.0)
except ValueError as error:
    print(error)
