import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
(5 * w).sum().backward()
w.grad = None
w.grad_dtype = torch.float64
(5 * w).sum().backward()
print(w.grad.dtype, w.grad.tolist())
