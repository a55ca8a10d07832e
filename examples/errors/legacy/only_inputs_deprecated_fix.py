import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)

(x * w).backward()
print(x.grad.item(), w.grad.item())
print([g.item() for g in torch.autograd.grad(x * w, [x, w])])
