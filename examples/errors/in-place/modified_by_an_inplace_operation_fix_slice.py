import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
h = 5 * x
y = h**2
masked = h.masked_fill(torch.tensor([True, False]), 0)
(y + masked).sum().backward()
print(x.grad.tolist())

x.grad = None
h = 5 * x
y = h**2
h = h.clone()
h[0] = 0
(y + h).sum().backward()
print(x.grad.tolist())
