import torch

w = torch.tensor(2.0, requires_grad=True)
for _ in range(2):
    (w**2).backward()
    with torch.no_grad():
        w -= 0.25 * w.grad
    w.grad = None
    print(w.item())
