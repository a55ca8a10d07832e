import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
h = 5 * x
first = h[0].detach()
(first * h).sum().backward()
print(first.item(), x.grad.tolist())
