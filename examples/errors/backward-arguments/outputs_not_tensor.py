import torch

w = torch.tensor(2.0, requires_grad=True)
losses = {"main": w * 3, "extra": w * 5}

try:
    torch.autograd.backward(losses)
except AssertionError as error:
    print(error)
