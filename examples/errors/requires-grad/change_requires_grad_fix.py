import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

y = y.detach()
print(y.requires_grad)

v = torch.tensor(5.0, requires_grad=True)
(y * v).backward()
print(w.grad, v.grad.item())
