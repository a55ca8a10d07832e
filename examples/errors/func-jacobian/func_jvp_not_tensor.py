import torch
from torch.func import jvp

try:
    jvp(torch.square, (torch.tensor(3.0),), (1.0,))
except RuntimeError as error:
    print(error)
