import torch
from torch.optim import lr_scheduler

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.5)
scheduler = lr_scheduler.LambdaLR(optimizer, lambda epoch: 0.5**epoch)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())
