import torch

try:
    torch.library.Library("kinds", "def")
except ValueError as error:
    print(error)
