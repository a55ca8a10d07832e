import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
optimizer.add_param_group({"params": [torch.ones(1, requires_grad=True)]})
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, total_steps=8, cycle_momentum=False
)
optimizer.step()
scheduler.step()
print(len(scheduler.get_last_lr()))
