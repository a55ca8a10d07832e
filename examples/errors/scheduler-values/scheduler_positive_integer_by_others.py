import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
for make in (
    lambda: lr_scheduler.OneCycleLR(
        optimizer, 0.5, epochs=0, steps_per_epoch=2
    ),
    lambda: lr_scheduler.OneCycleLR(
        optimizer, 0.5, epochs=2, steps_per_epoch=1.5
    ),
    lambda: lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=2.0),
):
    try:
        make()
    except ValueError as error:
        print(error)
