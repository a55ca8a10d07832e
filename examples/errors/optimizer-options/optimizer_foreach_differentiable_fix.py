import torch

lr = torch.tensor(0.25, requires_grad=True)
w = torch.tensor([2.0], requires_grad=True)
u = w.clone()
optimizer = torch.optim.SGD([u], lr=lr, differentiable=True)
(u.grad,) = torch.autograd.grad((u**2).sum(), u)
optimizer.step()
(u**2).sum().backward()
print(u.item(), lr.grad.item())
