import torch
from torch.optim import lr_scheduler

w = torch.tensor([2.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
steps = []
optimizer.register_step_post_hook(lambda *_: steps.append(w.item()))
w.sum().backward()
optimizer.step()
scheduler.step()
print(steps, optimizer.param_groups[0]["lr"])
