import torch

w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)
loss = w * 3

try:
    torch.autograd.grad(loss, [w, b])
except RuntimeError as error:
    print(error)
