import torch

x = torch.tensor(3.0, requires_grad=True)
x.register_hook(lambda grad: 10 * grad)

print(torch.autograd.grad(x * x, x))
