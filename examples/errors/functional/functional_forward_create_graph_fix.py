import torch
from torch.autograd.functional import jacobian

x = torch.tensor([2.0, 3.0], requires_grad=True)
jacobian(lambda x: x**3, x, create_graph=True).sum().backward()
print(x.grad.tolist())
