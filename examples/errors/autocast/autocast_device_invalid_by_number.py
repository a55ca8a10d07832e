import torch

try:
    torch.device("0")
except RuntimeError as error:
    print(error)
