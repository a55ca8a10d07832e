import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(
    optimizer, mode="max", factor=0.5, patience=0
)
for accuracy in (0.5, 0.25):
    scheduler.step(accuracy)
print(scheduler.get_last_lr())
