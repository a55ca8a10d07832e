import torch

x = torch.tensor([2.0]).double().requires_grad_()
(x**2).sum().backward()
print(x.grad.tolist())

x = torch.tensor([2.0], requires_grad=True)
h = 3 * x
h.retain_grad()
(h**2).sum().backward()
print(h.grad.tolist(), x.grad.tolist())
