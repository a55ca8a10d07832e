import copy

import torch
from torch.optim import swap_in_optimizer_params_and_state as swap_in

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
(2 * w).sum().backward()
optimizer.step()
state = copy.deepcopy(optimizer.state_dict())
torch.optim.lr_scheduler.StepLR(optimizer, 3)
try:
    with swap_in(optimizer, {"w": w.detach().clone()}, state):
        optimizer.step()
except RuntimeError as error:
    print(str(error).split("group 0. ")[1])
