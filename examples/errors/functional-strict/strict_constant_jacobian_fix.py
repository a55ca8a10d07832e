import torch
from torch.autograd.functional import jacobian

x = torch.tensor(2.0, requires_grad=True)
j = jacobian(lambda x: x * 5, x, create_graph=True)
print(j.item(), j.requires_grad)
j = jacobian(lambda x: x**2 * 5, x, strict=True, create_graph=True)
j.backward()
print(j.item(), x.grad.item())
