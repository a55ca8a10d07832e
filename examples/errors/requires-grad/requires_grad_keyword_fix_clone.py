import torch

w = torch.tensor(2.0)
x = w.clone().requires_grad_()
(x**3).backward()
print(x.is_leaf, x.grad.item())
