import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.CosineAnnealingWarmRestarts(
    optimizer, T_0=2, eta_min=float("0.25")
)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
