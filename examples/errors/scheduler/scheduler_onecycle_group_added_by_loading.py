import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
saved = torch.optim.SGD([w], lr=0.5).state_dict()
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer, max_lr=0.5, total_steps=8, cycle_momentum=False
)
optimizer.load_state_dict(saved)
optimizer.step()
try:
    scheduler.step()
except KeyError as error:
    print(error)
