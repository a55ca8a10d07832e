import torch

w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(5.0, requires_grad=True)
gradients = torch.autograd.grad(w**2, (w, b), materialize_grads=True)
steps = [-gradient for gradient in gradients]
with torch.no_grad():
    for p, step in zip((w, b), steps, strict=True):
        p += 0.25 * step
print(w.item(), b.item())
