import torch

w = torch.tensor([2.0], requires_grad=True)
w.register_hook(lambda grad: torch.zeros_like(grad))
(3 * w).sum().backward()
print(w.grad.tolist())

seen = []
w = torch.tensor([2.0], requires_grad=True)
w.register_hook(lambda grad: seen.append(grad.item()))
(3 * w).sum().backward()
print(w.grad.tolist(), seen)
