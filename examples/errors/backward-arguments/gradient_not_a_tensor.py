import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 7

try:
    y.backward([1.0, 0.5])
except TypeError as error:
    print(error)
