import torch
from torch.autograd.functional import vhp

x, v = torch.tensor(2.0, requires_grad=True), torch.tensor(1.0)
print(vhp(lambda x: x * x, x, v, create_graph=True)[1].item())
product = vhp(lambda x: x**3, x, v, strict=True, create_graph=True)[1]
product.backward()
print(product.item(), x.grad.item())
