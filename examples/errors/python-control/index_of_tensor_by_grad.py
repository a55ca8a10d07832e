import torch

w = torch.tensor(2.0, requires_grad=True)
v = torch.tensor(3.0, requires_grad=True)
one = torch.tensor(1.0)
try:
    torch.autograd.grad(w * v, w, one, v)
except TypeError as error:
    print(error)
