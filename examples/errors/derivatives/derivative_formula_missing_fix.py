import torch

x = torch.tensor([[0.0, 4.0]], requires_grad=True)
distance = (x - torch.zeros(1, 2)).square().sum(1).sqrt()
(g,) = torch.autograd.grad(distance.sum(), x, create_graph=True)
g.sum().backward()
print(g.tolist(), x.grad.tolist())
