import torch

try:
    x = torch.autograd.variable([2.0, 3.0])
except RuntimeError as error:
    print(error)
