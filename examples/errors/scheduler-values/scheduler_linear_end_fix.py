import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.LinearLR(optimizer, start_factor=0.5, total_iters=2)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
