import torch

w = torch.tensor(2.0, requires_grad=True)

(gradient,) = torch.autograd.grad(w**2, w)
print(gradient.item())

gradient = torch.autograd.grad(w**2, w)[0]
print(gradient.item())
