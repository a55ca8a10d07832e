import torch

x = torch.tensor([[0.0, 0.0, 0.0]], requires_grad=True)
y = x * 3
y += 1
y.sum().backward()
print(x.grad.tolist())

y = x.exp()  # (1)!
print(y.grad_fn.name(), y._version)
y += 1
y *= 5
print(y.grad_fn.name(), y._version)
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
