import torch

w = torch.tensor([2.0, 3.0], requires_grad=True)
y = w * 5

try:
    y.is_leaf = True
except AttributeError as error:
    print(error)
