import torch

w = torch.tensor(2.0, requires_grad=True)
h = w**2
(3 * h + 5 * h).backward()
print(w.grad.item())
