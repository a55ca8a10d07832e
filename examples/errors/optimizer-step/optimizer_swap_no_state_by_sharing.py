import torch
from torch.optim import swap_in_optimizer_params_and_state as swap_in

w = torch.tensor([3.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5, momentum=0.5)
(2 * w).sum().backward()
optimizer.step()
v = w.detach().clone()
v.grad = torch.tensor([2.0])
with swap_in(optimizer, {"w": v}, optimizer.state_dict()):
    optimizer.step()
print(w.item(), v.item(), optimizer.state[w]["momentum_buffer"].item())
