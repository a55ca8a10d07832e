import torch

try:
    x = torch.tensor([2.0], requires_grad=1)
except TypeError as error:
    print(error)
