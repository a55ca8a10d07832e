import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.5, patience=0, min_lr=0.25
)
for loss in (3.0, 3.0, 3.0):
    scheduler.step(loss)
print(scheduler.get_last_lr())
