import torch

x = torch.tensor([2.0], requires_grad=True)
h = 3 * x
y = h**2  # (1)!
h += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(error)
