import torch

x = torch.ones(2, requires_grad=True)
(x * 5).sum().backward()
print(x.grad.tolist())
