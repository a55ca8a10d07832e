import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
warm_up = lr_scheduler.ConstantLR(optimizer, factor=0.5, total_iters=2)
decay = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
scheduler = lr_scheduler.SequentialLR(
    optimizer, [warm_up, decay], milestones=[2]
)
for _ in range(4):
    print(scheduler.get_last_lr())
    optimizer.step()
    scheduler.step()
