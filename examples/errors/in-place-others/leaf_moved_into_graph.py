import torch

x = torch.tensor(2.0, requires_grad=True)
w = torch.tensor(3.0, requires_grad=True)
y = x * 5
x.requires_grad = False
x *= w
try:
    y.backward()
except RuntimeError as error:
    print(error)
