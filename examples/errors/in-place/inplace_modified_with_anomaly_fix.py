import torch

x = torch.tensor([2.0], requires_grad=True)
h = 3 * x
y = h**2
h = h + 1
(y + h).sum().backward()
print(x.grad.tolist())
