import torch
from torch.autograd.graph import disable_saved_tensors_hooks, save_on_cpu

x = torch.tensor([2.0], requires_grad=True)
message = "saved tensors default hooks are disabled"
with disable_saved_tensors_hooks(message):
    y = x**2
with save_on_cpu():
    z = y**2
z.sum().backward()
print(x.grad.tolist())
