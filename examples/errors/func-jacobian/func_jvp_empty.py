import torch
from torch.func import jvp

try:
    jvp(lambda: torch.ones(1), (), ())
except RuntimeError as error:
    print(error)
