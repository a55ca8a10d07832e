import torch

x = torch.tensor(2.0, requires_grad=True)
(g,) = torch.autograd.grad(x**3, x, create_graph=True)
(constant,) = torch.autograd.grad(x * 3, x, create_graph=True)

(g + constant).backward()
print(g.item(), constant.item(), x.grad.item())
