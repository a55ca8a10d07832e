import torch

try:
    torch.device("CPU")
except RuntimeError as error:
    print(error)
