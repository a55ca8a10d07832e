import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
other = torch.optim.SGD([w], lr=0.25)
schedulers = [
    lr_scheduler.ConstantLR(optimizer),
    lr_scheduler.ExponentialLR(other, gamma=0.5),
]
try:
    lr_scheduler.ChainedScheduler(schedulers)
except ValueError as error:
    print(error)
