import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

leaf = y.detach().clone().requires_grad_()
(leaf**2).backward()
print(leaf.grad.item(), w.grad)

y.backward(leaf.grad)
print(w.grad.item())
