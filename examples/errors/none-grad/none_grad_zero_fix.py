import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    w.grad = None
    (w**2).backward()
    print(w.grad.item())
