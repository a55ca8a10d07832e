import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
for _ in range(2):
    optimizer.step()
    scheduler.step()
saved = optimizer.state_dict(), scheduler.state_dict()

optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
optimizer.load_state_dict(saved[0])
scheduler.load_state_dict(saved[1])
print(optimizer.param_groups[0]["lr"])
optimizer.step()
scheduler.step()
print(optimizer.param_groups[0]["lr"])
