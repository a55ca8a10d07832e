import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = torch.no_grad(w * 5)

try:
    print(y.sum())
except AttributeError as error:
    print(error)
