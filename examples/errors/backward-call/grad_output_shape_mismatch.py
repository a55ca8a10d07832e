import torch

w = torch.tensor([2.0, 3.0, 5.0], requires_grad=True)
y = w * 7

try:
    y.backward(torch.ones(3, 1))
except RuntimeError as error:
    print(error)
