import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.MultiplicativeLR(optimizer, lambda epoch: 0.5)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
