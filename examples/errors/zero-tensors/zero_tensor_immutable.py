import torch

x = torch.tensor([2.0, 3.0], requires_grad=True)
(g,) = torch.autograd.grad(x.abs().sum(), x, create_graph=True)
g.sum().backward()
try:
    x.square().sum().backward()
except RuntimeError as error:
    print(error)
