import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)


def plan(steps):
    return lr_scheduler.OneCycleLR(
        optimizer, max_lr=0.5, total_steps=steps, cycle_momentum=False
    )


saved = plan(2).state_dict()
scheduler = plan(4)
scheduler.load_state_dict(saved)
try:
    for _ in range(3):
        optimizer.step()
        scheduler.step()
except ValueError as error:
    print(error)
