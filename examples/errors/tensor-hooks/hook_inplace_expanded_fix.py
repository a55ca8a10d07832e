import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.register_hook(lambda grad: 5 * grad)
w.sum().backward()
print(w.grad.tolist())

a = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([2.0], requires_grad=True)
a.register_hook(lambda grad: 5 * grad)
(3 * (a + b)).sum().backward()
print(a.grad.tolist(), b.grad.tolist())
