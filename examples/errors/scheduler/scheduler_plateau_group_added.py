import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.ReduceLROnPlateau(
    optimizer, patience=0, min_lr=[0.125]
)
optimizer.add_param_group({"params": [torch.ones(1, requires_grad=True)]})
scheduler.step(3.0)
try:
    scheduler.step(3.0)
except RuntimeError as error:
    print(error)
