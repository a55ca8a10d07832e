import torch

try:
    torch.autocast("cuda0")
except RuntimeError as error:
    print(error)
