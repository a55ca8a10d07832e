import torch

w = torch.tensor([2.0, 3.0]).half().requires_grad_()
w.grad_dtype = torch.float32
(5 * w).sum().backward()
print(w.grad.dtype, w.grad.tolist())
