import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)

values = x.detach().clone().map_(torch.ones(2), lambda a, b: a + b)
print(values.tolist(), values.requires_grad, x.tolist())

(x + torch.ones(2)).sum().backward()
print(x.grad.tolist())
