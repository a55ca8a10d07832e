import torch

w = torch.tensor([2.0], requires_grad=True)
(3 * w).sum().backward()
print("done", w.grad.tolist())
