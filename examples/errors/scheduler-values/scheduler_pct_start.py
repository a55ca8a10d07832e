import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
try:
    lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, total_steps=8, pct_start=25)
except ValueError as error:
    print(error)
