import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adagrad([w], lr=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, total_steps=4, cycle_momentum=False
)
print([round(lr, 4) for lr in scheduler.get_last_lr()])
