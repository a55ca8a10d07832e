import torch
from torch.optim import lr_scheduler

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
samples, batch = 6, 4
steps = (samples + batch - 1) // batch
scheduler = lr_scheduler.OneCycleLR(optimizer, max_lr=0.5, total_steps=steps)
print(scheduler.total_steps)
