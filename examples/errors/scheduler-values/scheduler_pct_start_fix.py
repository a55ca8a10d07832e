import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, total_steps=8, pct_start=0.25
)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
