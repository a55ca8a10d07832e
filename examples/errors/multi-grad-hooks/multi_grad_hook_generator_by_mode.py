import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
x = torch.tensor([3.0])
for name, tensors in [("generator", (t for t in [w])), ("[w, x]", [w, x])]:
    with register_multi_grad_hook(tensors, print, mode="any"):
        print(name)
        (5 * w * x).sum().backward()
