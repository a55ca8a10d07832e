import torch

x = torch.tensor(2.0, requires_grad=True)
h = 3 * x
y = h**2
h = h.detach()
y.backward()
print(x.grad.item(), h.requires_grad)
