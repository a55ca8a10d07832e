import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
y = x * 5

y.retain_grad()
(y * 7).sum().backward()
print(y.grad.tolist(), x.grad.tolist())
