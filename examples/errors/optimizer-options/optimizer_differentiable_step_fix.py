import torch

u = torch.tensor([2.0], requires_grad=True).clone()
optimizer = torch.optim.Adam([u], lr=0.5, differentiable=True)
(u.grad,) = torch.autograd.grad((u**2).sum(), u)
optimizer.step()
print(optimizer.state[u]["step"], round(u.item(), 4), u.requires_grad)
