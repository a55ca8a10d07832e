import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
register_multi_grad_hook([w], print)
try:
    torch.autograd.grad((3 * w).sum(), w)
except RuntimeError as error:
    print(error)
