import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**2
print(y.clone().requires_grad, y.detach().clone().requires_grad)
y.clone().backward()
print(x.grad.item())
