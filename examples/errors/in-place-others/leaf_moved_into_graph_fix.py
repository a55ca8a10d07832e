import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
y = x * 5
z = x.detach() * w
(y + z).backward()
print(x.grad.item(), w.grad.item())
