import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
z = y**2
print(z.grad_fn(torch.ones(1)).tolist())
print(torch.autograd.grad(z, x, torch.ones(1))[0].tolist())
