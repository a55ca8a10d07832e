import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
try:
    register_multi_grad_hook([w], print, mode="each")
except ValueError as error:
    print(error)
