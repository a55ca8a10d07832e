import torch

w = torch.tensor([2.0, 3.0], dtype=torch.float16, requires_grad=True)
w.grad_dtype = torch.float32
w.grad = torch.tensor([5.0, 7.0])
(w * 2).sum().backward()
print(w.grad.dtype, w.grad.tolist())
