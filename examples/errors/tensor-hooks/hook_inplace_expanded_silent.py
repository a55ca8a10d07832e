import torch

a = torch.tensor([2.0], requires_grad=True)
b = torch.tensor([2.0], requires_grad=True)
a.register_hook(lambda grad: grad.mul_(5))
(3 * (a + b)).sum().backward()
print("a", a.grad.tolist())
print("b", b.grad.tolist())
