import torch

w = torch.ones(2, 3, requires_grad=True)
w.grad = torch.empty_like(w).copy_(torch.zeros(3, 2).t())
(5 * w).sum().backward()
print(w.grad.tolist(), w.grad.stride() == w.stride())
