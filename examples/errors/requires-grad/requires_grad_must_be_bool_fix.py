import torch

w = torch.tensor([2.0, 3.0])

w.requires_grad = bool(1)
w.sum().backward()
print(w.grad.tolist())
