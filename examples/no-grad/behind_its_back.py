import torch

x = torch.tensor(2.0, requires_grad=True)
y = x * 5
with torch.no_grad():
    y *= 3
y.backward()

print("y     ", y.item())
print("x.grad", x.grad.item())  # (1)!
