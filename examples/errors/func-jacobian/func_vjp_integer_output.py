import torch
from torch.func import vjp

try:
    vjp(lambda x: (x**2, x.argmax()), torch.tensor([3.0, 5.0]))
except RuntimeError as error:
    print(error)
