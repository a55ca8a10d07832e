import torch
from torch.optim import lr_scheduler

batches = [torch.tensor([2.0]), torch.tensor([3.0])]
w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.OneCycleLR(
    optimizer,
    max_lr=0.5,
    epochs=3,
    steps_per_epoch=len(batches),
    cycle_momentum=False,
)
for _ in range(3):
    for _ in batches:
        optimizer.step()
        scheduler.step()
print(scheduler.last_epoch, scheduler.total_steps)
