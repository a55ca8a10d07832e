import torch
from torch.func import grad

try:
    grad(lambda x: (x**2).sum().item())(torch.tensor([3.0]))
except RuntimeError as error:
    print(error)
