import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
(grad,) = torch.autograd.grad(y, x, torch.tensor([1.0]))
print(grad.tolist())
