import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
schedulers = [
    lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=2),
    lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0),
]
try:
    lr_scheduler.SequentialLR(optimizer, schedulers, milestones=[2])
except ValueError as error:
    print(error)
