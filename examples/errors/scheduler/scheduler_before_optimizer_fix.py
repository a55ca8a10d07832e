import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
for _ in range(2):
    print(optimizer.param_groups[0]["lr"])
    w.sum().backward()
    optimizer.step()
    scheduler.step()
