import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, total_steps=2, cycle_momentum=False
)
try:
    for _ in range(3):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
