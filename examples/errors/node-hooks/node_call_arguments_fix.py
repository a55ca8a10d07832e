import torch

x = torch.tensor([2.0], requires_grad=True)
y = 3 * x
print([grad.tolist() for grad in torch.autograd.grad(y, x, torch.ones(1))])
