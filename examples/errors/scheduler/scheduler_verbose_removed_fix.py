import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(optimizer, factor=0.5, patience=0)
for loss in (3.0, 5.0):
    before = scheduler.get_last_lr()
    scheduler.step(loss)
    if scheduler.get_last_lr() != before:
        print(before, scheduler.get_last_lr())
