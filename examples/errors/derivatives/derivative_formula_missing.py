import torch

x = torch.tensor([[0.0, 4.0]], requires_grad=True)
distance = torch.cdist(x, torch.zeros(1, 2))
(g,) = torch.autograd.grad(distance.sum(), x, create_graph=True)
try:
    g.sum().backward()
except NotImplementedError as error:
    print(error)
