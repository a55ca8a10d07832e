import torch

w = torch.tensor(2.0, requires_grad=True)
(w * 3 * 0.5).backward()
print(w.grad.item())

w.grad = None
(w * 3).backward(torch.tensor(0.5))
print(w.grad.item())
