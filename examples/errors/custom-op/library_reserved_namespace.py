import torch

try:
    torch.library.Library("prim", "FRAGMENT")
except ValueError as error:
    print(error)
