import torch

x = torch.tensor([0.0], requires_grad=True)
(x * 3).asinh().sum().backward()
print(x.grad.item())
