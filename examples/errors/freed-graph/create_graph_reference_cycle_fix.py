import torch

x = torch.tensor(2.0, requires_grad=True)
loss = x**3
(gradient,) = torch.autograd.grad(loss, x, create_graph=True)

(loss + gradient**2).backward()
print(gradient.item(), x.grad.item())
