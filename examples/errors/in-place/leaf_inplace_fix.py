import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    w.clamp_(max=2.5)
print(w.tolist(), w.is_leaf)

w = torch.tensor([2.0, 3.0], requires_grad=True)
w.clamp(max=2.5).sum().backward()
print(w.grad.tolist())
