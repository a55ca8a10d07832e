import torch

try:
    torch.autocast("gpu")
except RuntimeError as error:
    print(error)
