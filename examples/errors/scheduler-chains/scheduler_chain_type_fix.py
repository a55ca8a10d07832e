import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
constant = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=2)
scheduler = lr_scheduler.SequentialLR(optimizer, [constant], milestones=[])
print(scheduler.get_last_lr())
