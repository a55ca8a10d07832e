import torch
from torch.optim import swap_in_optimizer_params_and_state as swap_in

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
(2 * w).sum().backward()
optimizer.step()
print(optimizer.state_dict()["state"])
try:
    with swap_in(optimizer, {"w": w.detach().clone()}, optimizer.state_dict()):
        optimizer.step()
except RuntimeError as error:
    print(error)
