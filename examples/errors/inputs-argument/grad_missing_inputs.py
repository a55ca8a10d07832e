import torch

w = torch.tensor(2.0, requires_grad=True)
loss = w * 3

try:
    torch.autograd.grad(loss)
except TypeError as error:
    print(error)
