import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
(gradient,) = torch.autograd.grad(x.sum(), x)
try:
    gradient.mul_(5)
except RuntimeError as error:
    print(error)
