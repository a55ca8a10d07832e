import warnings

import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=2)
optimizer.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for epoch in (0.5, 1, 1.5):
        scheduler.step(epoch)
        print(epoch, round(scheduler.get_last_lr()[0], 4), len(caught))
