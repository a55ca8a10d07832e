import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
x = torch.tensor([3.0])
try:
    register_multi_grad_hook([w, x], print)
except AssertionError as error:
    print(error)
