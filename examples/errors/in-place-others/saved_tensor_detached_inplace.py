import torch

x = torch.tensor(2.0, requires_grad=True)
h = 3 * x
y = h**2
h.detach_()
try:
    y.backward()
except RuntimeError as error:
    print(error)
