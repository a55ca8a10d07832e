import torch

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
c = torch.tensor(5.0, requires_grad=True)
try:
    torch.autograd.grad(a * b * c, a, b, c)
except TypeError as error:
    print(error)
