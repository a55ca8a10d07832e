import torch

try:
    torch.autocast()
except TypeError as error:
    print(error)
