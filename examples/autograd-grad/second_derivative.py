import torch

x = torch.tensor(3.0, requires_grad=True)

(g,) = torch.autograd.grad(x**3, x)
print(g)

(g,) = torch.autograd.grad(x**3, x, create_graph=True)
print(g)
print(torch.autograd.grad(g, x))
