import torch

x = torch.tensor(3.0, requires_grad=True)
loss = x**2
(by_x,) = torch.autograd.grad(loss, x, retain_graph=True)

loss.backward()
print(by_x.item(), x.grad.item())
