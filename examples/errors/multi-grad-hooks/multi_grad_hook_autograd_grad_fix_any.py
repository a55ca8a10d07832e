import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
register_multi_grad_hook([w], lambda grad: print("hook", grad), mode="any")
(grad,) = torch.autograd.grad((3 * w).sum(), w)
print(grad.tolist())
