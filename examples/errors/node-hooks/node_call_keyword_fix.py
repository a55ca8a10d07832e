import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
(grad,) = torch.autograd.grad(y, x, grad_outputs=torch.ones(1))
print(grad.tolist())
