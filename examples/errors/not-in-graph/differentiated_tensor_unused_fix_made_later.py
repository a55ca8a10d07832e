import torch

x = torch.tensor([[2.0, 3.0]], requires_grad=True)
loss = (x**2).sum()
(grad,) = torch.autograd.grad(loss, x)
print(grad[0].tolist())

first = x[0, 0]
rest = x[0, 1]
loss = first**2 + rest**2
print(torch.autograd.grad(loss, first)[0].item())
