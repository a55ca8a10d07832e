import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
(w**2).backward()
reached = [p for p in (w, b) if p.grad is not None]
steps = [-p.grad for p in reached]
with torch.no_grad():
    for p, step in zip(reached, steps, strict=True):
        p += 0.25 * step
print(w.item(), b.item())
