import torch

x = torch.tensor([5.0], requires_grad=True)
(x / 2).sum().backward()
print(x.grad.item())

x.grad = None
(x * (x.detach() // 2)).sum().backward()
print(x.grad.item())
