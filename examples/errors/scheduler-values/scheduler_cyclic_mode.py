import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
try:
    lr_scheduler.CyclicLR(optimizer, base_lr=0.25, max_lr=0.75, mode="sine")
except ValueError as error:
    print(error)
