import torch

w = torch.tensor(2.0, requires_grad=True)
try:
    (gradient,) = torch.autograd.grad(w**2, w)[0]
except TypeError as error:
    print(error)
