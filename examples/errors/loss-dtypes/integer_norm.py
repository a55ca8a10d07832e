import torch

try:
    torch.tensor([3, 4]).norm()
except RuntimeError as error:
    print(error)
