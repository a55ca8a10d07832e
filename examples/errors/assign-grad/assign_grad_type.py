import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.grad = 0
except TypeError as error:
    print(error)
