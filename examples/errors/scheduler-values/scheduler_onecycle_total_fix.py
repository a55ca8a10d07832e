import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, epochs=3, steps_per_epoch=2
)
print(scheduler.total_steps)
