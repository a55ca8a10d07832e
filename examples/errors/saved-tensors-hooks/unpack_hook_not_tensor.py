import torch
from torch.autograd.graph import saved_tensors_hooks

x = torch.tensor([2.0], requires_grad=True)
with saved_tensors_hooks(lambda t: t.detach().numpy(), lambda array: array):
    y = x**2
try:
    y.sum().backward()
except TypeError as error:
    print(error)
