import torch

w = torch.tensor(3.0, requires_grad=True)
try:
    step = -torch.autograd.grad(w**2, w)
except TypeError as error:
    print(error)
(gradient,) = torch.autograd.grad(w**2, w)
print(-gradient)
