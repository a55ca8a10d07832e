import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
try:
    w.grad = w
except RuntimeError as error:
    print(error)
