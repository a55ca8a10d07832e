import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
(gradient,) = torch.autograd.grad(x.sum(), x)
print(gradient.stride(), (5 * gradient).tolist())

gradient = gradient.clone().mul_(5)
print(gradient.stride(), gradient.tolist())
