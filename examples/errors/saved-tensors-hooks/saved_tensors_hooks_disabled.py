import torch
from torch.autograd.graph import disable_saved_tensors_hooks, save_on_cpu

x = torch.tensor([2.0], requires_grad=True)
message = "saved tensors default hooks are disabled"
try:
    with disable_saved_tensors_hooks(message):
        with save_on_cpu():
            y = x**2
except RuntimeError as error:
    print(error)
