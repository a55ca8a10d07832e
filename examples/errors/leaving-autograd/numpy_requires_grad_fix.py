import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x**2
print(y.detach().numpy().tolist())

y.sum().backward()
print(x.grad.tolist())
