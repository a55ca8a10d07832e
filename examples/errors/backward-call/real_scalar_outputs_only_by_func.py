import torch
from torch.func import grad

try:
    grad(lambda x: (x * 1j).sum())(torch.tensor([2.0, 3.0]))
except RuntimeError as error:
    print(error)
