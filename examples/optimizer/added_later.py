import torch
from torch import optim
from torch.optim.lr_scheduler import StepLR

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
optimizer = optim.SGD([b], lr=0.5)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)

for _ in range(2):
    optimizer.zero_grad()
    (a * b).backward()
    optimizer.step()
    scheduler.step()
print("a.grad", a.grad.item())

optimizer.add_param_group({"params": [a]})
print("lr    ", [group["lr"] for group in optimizer.param_groups])
optimizer.step()  # (1)!
print("a     ", a.item())
