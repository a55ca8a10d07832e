import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.CosineAnnealingWarmRestarts(optimizer, T_0=1, T_mult=2)
rates = []
for _ in range(8):
    rates += scheduler.get_last_lr()
    optimizer.step()
    scheduler.step()
print([step for step, lr in enumerate(rates) if lr == 0.5])
