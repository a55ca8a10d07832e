import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
samples, batch = 6, 4
try:
    lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, total_steps=samples / batch)
except ValueError as error:
    print(error)
