import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([2.0], requires_grad=True)
try:
    with saved_tensors_hooks(None, lambda t: t):
        y = x**2
except TypeError as error:
    print(str(error).split("\n\n")[0])
