import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
decay = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
scheduler = lr_scheduler.SequentialLR(optimizer, [decay], milestones=[])
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
