import torch
from torch.autograd.graph import disable_saved_tensors_hooks, save_on_cpu
from torch.utils.checkpoint import checkpoint

x = torch.tensor([2.0], requires_grad=True)
try:
    with disable_saved_tensors_hooks("reason 1"):
        checkpoint(torch.square, x, use_reentrant=False)
except RuntimeError as error:
    print(error)
try:
    with save_on_cpu():
        with disable_saved_tensors_hooks("reason 2"):
            y = x**2
except RuntimeError as error:
    print(error)
