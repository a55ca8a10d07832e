import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    w[0] = 0
print(w.tolist())

h = w.clone()
h[0] = 5
(h**2).sum().backward()
print(w.grad.tolist())
