import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
(5 * w).sum().backward()
print(w.grad.long().tolist())
