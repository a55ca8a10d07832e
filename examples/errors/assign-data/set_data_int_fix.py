import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    w.copy_(torch.tensor([5, 7]))
(w**2).sum().backward()
print(w.tolist(), w.grad.tolist())
