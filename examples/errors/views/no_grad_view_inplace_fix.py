import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
with torch.no_grad():
    first = w[:1]
    first *= 5
print(w.tolist())

h = 3 * w
first = h[:1]
first *= 5
h.sum().backward()
print(w.grad.tolist())
