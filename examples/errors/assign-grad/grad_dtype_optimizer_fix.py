import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.grad_dtype = torch.float64
(5 * w).sum().backward()
gradient, w.grad = w.grad, None
w.grad_dtype = w.dtype
w.grad = gradient.to(w.dtype)
torch.optim.Adam([w], lr=0.5).step()
print([round(x, 3) for x in w.tolist()])
