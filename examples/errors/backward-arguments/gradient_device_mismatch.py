import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 7

try:
    y.backward(torch.ones(2, device="meta"))
except RuntimeError as error:
    print(error)
