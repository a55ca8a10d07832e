import torch

w = torch.tensor(2.0, requires_grad=True)
y = w * 3

try:
    y.requires_grad = False
except RuntimeError as error:
    print(error)
