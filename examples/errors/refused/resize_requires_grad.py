import torch

w = torch.tensor([2.0, 3.0, 5.0, 7.0], requires_grad=True)

try:
    w.resize_(2, 2)
except RuntimeError as error:
    print(error)
