import torch

x = torch.tensor(3.0, requires_grad=True)
print(x.detach().requires_grad)
leaf = x.detach().requires_grad_()
(2 * leaf).backward()
print(leaf.grad.item(), x.grad)
