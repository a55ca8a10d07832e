import torch

x = torch.tensor([[1.0, 2.0, 3.0]], requires_grad=True)
h = x * 3
h += 1
y = h * h  # (1)!
y.sum().backward()
print(x.grad.tolist())

h = x * 3
h += 1
y = h * h
h += 1  # (2)!
print(h.grad_fn.name(), h._version)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
