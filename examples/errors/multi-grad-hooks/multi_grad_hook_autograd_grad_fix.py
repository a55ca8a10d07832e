import torch
from torch.autograd.graph import register_multi_grad_hook

w = torch.tensor([2.0], requires_grad=True)
register_multi_grad_hook([w], lambda grads: print("hook", grads))
(3 * w).sum().backward(inputs=[w])
print(w.grad.tolist())
