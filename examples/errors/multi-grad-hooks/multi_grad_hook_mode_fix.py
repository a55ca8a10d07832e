import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([3.0], requires_grad=True)
unused = torch.tensor([5.0], requires_grad=True)
for mode in ["all", "any"]:
    with register_multi_grad_hook([w, b, unused], print, mode=mode):
        (5 * w + 7 * b).sum().backward()
