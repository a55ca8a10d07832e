import torch

x = torch.tensor([0.0, 0.0, 3.0], requires_grad=True)
index = torch.tensor([0, 0, 0])
product = torch.stack([x[index == i].prod() for i in range(1)])
(g,) = torch.autograd.grad(product.sum(), x, create_graph=True)
g.sum().backward()
print(g.tolist(), x.grad.tolist())
