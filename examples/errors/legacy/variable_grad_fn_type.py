import torch

y = 2 * torch.tensor([3.0], requires_grad=True)
try:
    torch.autograd.Variable(torch.tensor([6.0]), _grad_fn=y.grad_fn)
except TypeError as error:
    print(error)
