import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad_dtype = getattr(torch, "float64")
(5 * w).sum().backward()
print(w.grad.dtype, w.grad.tolist())
