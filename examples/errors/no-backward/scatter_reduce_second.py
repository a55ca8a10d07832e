import torch

x = torch.tensor([0.0, 0.0], requires_grad=True)
index = torch.tensor([0, 0])
product = torch.ones(1).scatter_reduce(0, index, x, "prod")
(g,) = torch.autograd.grad(product.sum(), x, create_graph=True)
try:
    g.sum().backward()
except RuntimeError as error:
    print(error)
