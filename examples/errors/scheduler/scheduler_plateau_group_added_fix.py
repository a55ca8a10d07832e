import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(
    optimizer, factor=0.25, patience=0, min_lr=0.25
)
optimizer.add_param_group({"params": [torch.ones(1, requires_grad=True)]})
for loss in (3.0, 3.0):
    scheduler.step(loss)
print(scheduler.get_last_lr())
