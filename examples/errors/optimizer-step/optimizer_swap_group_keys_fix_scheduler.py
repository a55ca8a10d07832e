import copy

import torch
from torch.optim import swap_in_optimizer_params_and_state as swap_in

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
torch.optim.lr_scheduler.StepLR(optimizer, 3)
(2 * w).sum().backward()
optimizer.step()
state = copy.deepcopy(optimizer.state_dict())
v = w.detach().clone()
v.grad = torch.tensor([2.0])
with swap_in(optimizer, {"w": v}, state):
    optimizer.step()
print(w.item(), v.item())
